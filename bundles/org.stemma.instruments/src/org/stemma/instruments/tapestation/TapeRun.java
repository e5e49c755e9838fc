/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.tapestation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.stemma.api.Outcome;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.CellReader;
import org.stemma.formats.table.Cell;
import org.stemma.formats.value.FileClock;
import org.stemma.formats.xml.UnreadParts;
import org.stemma.formats.xml.XmlElement;

/** Makes the content of a run. For one file and thread. */
final class TapeRun {

	private static final Map<String, String> TERMS = Map.of("FileName", "experimental data identifier", "Assay",
			"analytical method identifier", "RINeVersion", "method version", "DINVersion", "method version", "Experimenter",
			"analyst", "Computer", "data system instance identifier", "InstrumentType", "device identifier",
			"InstrumentSerialNumber", "equipment serial number", "AnalysisVersion", "software version");
	/** Stand under terms of their own. */
	private static final Set<String> OWN_TERM = Set.of("ElectrophoresisTemp", "TapeRunDate");

	private final XmlElement root;
	private final ProblemLog log = new ProblemLog();
	private final CellReader cells;
	private final FileClock clock;
	private final TapeSample sampleReader;
	private final TapeChecks checks = new TapeChecks(log);
	private final Map<String, XmlElement> tapes = new HashMap<>();
	private final List<Measured> facts = new ArrayList<>();

	TapeRun(XmlElement root, ReaderSettings settings) {
		this.root = root;
		List<Cell> numbers = root.child("Samples").stream().flatMap(TapeRun::leaves).map(XmlElement::cell)
				.filter(cell -> cell.text().matches("[0-9.,]+")).toList();
		this.cells = CellReader.of(numbers, settings, log).marking();
		this.clock = new FileClock(List.of(), List.of(), settings, log);
		this.sampleReader = new TapeSample(cells, AssayUnits.of(root));
		root.child("ScreenTapes").stream().flatMap(all -> all.children("ScreenTape"))
				.forEach(this::tape);
	}

	Outcome<RunContent> content() {
		List<XmlElement> all = root.child("Samples").stream().flatMap(samples -> samples.children("Sample")).toList();
		if (all.isEmpty()) {
			log.add(Mismatch.described("sample.none", root.place(), "no samples", "at least one below 'Samples'",
					"Export the run again.").error());
		}
		checks.units(root);
		root.child("FileInformation").ifPresent(information -> information.children().forEach(this::fact));
		tapes.values().forEach(tape -> tape.child("Environment").ifPresent(place -> place.children().forEach(this::fact)));
		List<SampleContent> samples = all.stream().map(this::sample).flatMap(Optional::stream).toList();
		return log.outcome(new RunContent(facts, samples, left(all)));
	}

	private Optional<SampleContent> sample(XmlElement sample) {
		Cell id = sample.childCell("ScreenTapeID");
		XmlElement tape = tapes.get(id.text());
		if (tape == null) {
			log.add(new Mismatch("sample.tape", id.place(), id.text(),
					"the number of one of the file's screen tapes: " + String.join(", ", tapes.keySet().stream().sorted().toList()),
					"The sample cannot be told when and on which tape it ran; export the run again.").error());
			return Optional.empty();
		}
		List<Measured> values = new ArrayList<>();
		values.add(cells.number("compartment temperature", "Cel", tape.childCell("ElectrophoresisTemp")));
		tape.children().stream().filter(child -> child.children().isEmpty() && !OWN_TERM.contains(child.name()))
				.forEach(child -> values.add(cells.text(child.name().toLowerCase(Locale.ROOT), child.cell())));
		values.addAll(sampleReader.values(sample));
		checks.sample(sample, tape);
		checks.numbers(values);
		return Optional.of(new SampleContent(sample.childCell("Comment").text(), sample.childCell("WellNumber").text(),
				clock.read(tape.childCell("TapeRunDate")), values, sample.place()));
	}

	/** Tapes that no sample ran on, and notes. */
	private List<NotUnderstood> left(List<XmlElement> samples) {
		List<NotUnderstood> left = new ArrayList<>(TapeParts.unread(root));
		List<String> used = samples.stream().map(sample -> sample.childCell("ScreenTapeID").text()).toList();
		tapes.forEach((id, tape) -> {
			if (!used.contains(id)) {
				left.add(new NotUnderstood("ScreenTape", id, tape.place()));
			}
		});
		root.child("ScreenTapes").stream().flatMap(all -> all.children("Notes")).filter(notes -> !notes.text().isEmpty())
				.forEach(notes -> left.add(new NotUnderstood("Notes", notes.text(), notes.place())));
		return left;
	}

	/** Two tapes of one number would leave open when a sample ran. */
	private void tape(XmlElement tape) {
		Cell id = tape.childCell("ScreenTapeID");
		XmlElement before = tapes.put(id.text(), tape);
		if (before != null && !UnreadParts.text(before).equals(UnreadParts.text(tape))) {
			log.add(new Mismatch("tape.twice", id.place(), id.text(), "each screen tape once", "Export the run again.").error());
		}
	}

	private void fact(XmlElement element) {
		if (!element.children().isEmpty()) {
			return;
		}
		Measured fact = cells.text(TERMS.getOrDefault(element.name(), element.name().toLowerCase(Locale.ROOT)), element.cell());
		if (facts.stream().noneMatch(one -> one.field().equals(fact.field()) && one.text().equals(fact.text()))) {
			facts.add(fact);
		}
	}

	private static Stream<XmlElement> leaves(XmlElement element) {
		return element.children().isEmpty() ? Stream.of(element)
				: element.children().stream().flatMap(TapeRun::leaves);
	}
}
