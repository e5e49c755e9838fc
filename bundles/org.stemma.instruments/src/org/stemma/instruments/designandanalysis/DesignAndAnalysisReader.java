/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.designandanalysis;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.Recognition;
import org.stemma.api.instrument.RunContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.InstrumentKind;
import org.stemma.formats.pcr.PlateRun;
import org.stemma.formats.section.RunKeys;
import org.stemma.formats.section.Section;
import org.stemma.formats.section.SectionedText;
import org.stemma.formats.section.WorkbookSections;
import org.stemma.formats.sheet.Workbook;
import org.stemma.formats.text.SizeLimit;
import org.stemma.formats.text.SourceText;

/**
 * Reads what Applied Biosystems Design &amp; Analysis and Diomni export: a workbook with a sheet for each kind of data,
 * whatever its title, or a text with one of them, each with the keys of the run above its table. A sample is one target in one well.
 */
@Component(property = { InstrumentReader.FORMAT + "=appliedbiosystems.designandanalysis",
		InstrumentReader.TITLE + "=Applied Biosystems Design & Analysis / Diomni", InstrumentReader.READER_VERSION + "=1",
		InstrumentReader.TECHNIQUE + "=qpcr" })
public final class DesignAndAnalysisReader implements InstrumentReader {

	private static final InstrumentKind KIND = InstrumentKind.of("qPCR").in("PCR reaction block");
	private static final List<String> KEYS = List.of("run end date/time", "run end data/time", "run start date/time",
			"software name and version", "software name", "pcr stage/step number", "heated cover serial number");
	private static final Set<String> WELLS = Set.of("well", "well position");
	private static final int FEWEST_KEYS = 3;

	@Override
	public Recognition recognise(FileHead head) {
		List<Section> sheets = WorkbookSections.beginning(head);
		List<Section> sections = !sheets.isEmpty() ? sheets : SourceText.of(head).map(text -> new SectionedText(text).beginning()).orElse(List.of());
		RunKeys keys = new RunKeys(Place.file(head.name()), sections);
		long found = found(keys);
		boolean wells = sections.stream().flatMap(section -> section.table().stream())
				.anyMatch(table -> table.header().cells().stream().map(cell -> cell.text().toLowerCase(Locale.ROOT)).anyMatch(WELLS::contains));
		return found >= FEWEST_KEYS && wells ? new Recognition((int) Math.min(95, 70 + 5 * found), found + " of its keys and a table of wells")
				: Recognition.none(found + " of its keys");
	}

	private static long found(RunKeys keys) {
		return KEYS.stream().filter(keys::has).count();
	}

	@Override
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		return contentOf(file, settings).map(KIND::describe);
	}

	private Outcome<RunContent> contentOf(InstrumentFile file, ReaderSettings settings) {
		ProblemLog log = new ProblemLog();
		return sections(file, log).then(sections -> {
			RunKeys keys = new RunKeys(Place.file(file.name()), sections);
			if (found(keys) < FEWEST_KEYS && !Workbook.begins(file)) {
				log.add(Mismatch.described("key.missing", Place.file(file.name()), found(keys) + " of the keys of a run",
						"keys such as 'Run End Date/Time' above the table", "Export the run again.").error());
				return log.refusal();
			}
			List<Measured> facts = DesignAndAnalysisKeys.facts(keys, sections, log);
			Optional<MeasuredTime> time = keys.time(settings, log, DesignAndAnalysisKeys.END);
			return log.outcome(new PlateRun(Place.file(file.name()), sections, settings, log).content(facts, time));
		});
	}

	/** The sheets of a workbook, or the one table of a text, above which the keys stand behind a mark. */
	private static Outcome<List<Section>> sections(InstrumentFile file, ProblemLog log) {
		return Workbook.begins(file) ? WorkbookSections.of(file, log) : SourceText.read(file, SizeLimit.TEXT).then(text -> {
			text.unfinished().ifPresent(log::add);
			return new SectionedText(text).sections(log);
		});
	}
}
