/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.smartcontrol;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.plate.Detection;
import org.stemma.formats.plate.WellNumbers;
import org.stemma.formats.sheet.Workbook;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Sheet;
import org.stemma.formats.value.FileClock;

/** One exported test. For one thread. */
final class SmartControlRun {

	/** What stands in place of a value above the detector's range, and of one that was not read while something was injected. */
	private static final Map<String, State> WORDS = Map.of("overflow", State.OUT_OF_RANGE, "inj.", State.MISSING);

	private final Workbook book;
	private final ReaderSettings settings;
	private final ProblemLog log = new ProblemLog();
	private final List<Quantity> listed = new ArrayList<>();
	private final List<Quantity> drawn = new ArrayList<>();
	private final List<Cell> notes = new ArrayList<>();
	private final TestHead head;
	private final Cycles cycles;
	private int size;

	SmartControlRun(Workbook book, ReaderSettings settings) {
		this.book = book;
		this.settings = settings;
		this.head = book.sheets().stream().map(sheet -> new TestHead(sheet.rows())).filter(one -> !one.isEmpty()).findFirst()
				.orElseGet(() -> new TestHead(List.of()));
		Cycles inLists = new Cycles(log);
		Cycles inTables = new Cycles(log);
		for (Sheet sheet : book.sheets()) {
			WellList list = new WellList(sheet, log);
			listed.addAll(list.quantities());
			inLists = list.cycles().begun() ? list.cycles() : inLists;
			PlateTables tables = new PlateTables(sheet, log);
			drawn.addAll(tables.quantities());
			inTables = tables.cycles().begun() ? tables.cycles() : inTables;
			notes.addAll(tables.notes());
			size = Math.max(size, tables.size());
		}
		this.cycles = inTables.begun() ? inTables : inLists;
		inTables.contradicted(inLists).ifPresent(this::differ);
		cycles.completeBy(inLists);
	}

	Outcome<RunContent> content() {
		List<Quantity> quantities = new ArrayList<>();
		listed.forEach(one -> quantities.add(drawn.stream().filter(one::same).findFirst().map(one::completedBy).orElse(one)));
		drawn.stream().filter(table -> listed.stream().noneMatch(table::same)).forEach(quantities::add);
		WellNumbers numbers = WellNumbers.of(texts(Stream.concat(quantities.stream(), cycles.tables().stream()).toList()), settings.locale(), log).knowing(WORDS);
		Optional<Protocol> protocol = book.sheet("Protocol Information").map(sheet -> new Protocol(sheet, numbers));
		Optional<Detection> detection = protocol.flatMap(Protocol::type).flatMap(TestHead::detection).or(head::detection);
		Place start = new Place(book.name(), 1, 0, "");
		if (detection.isEmpty()) {
			log.add(Mismatch.described("smartcontrol.no-mode", start, "no line that says what was measured",
					"a line such as 'Fluorescence (FI)', 'Absorbance' or 'Luminescence'", "Export the test again.").error());
		}
		if (Stream.concat(quantities.stream(), cycles.titles().stream()).noneMatch(Quantity::raw)) {
			log.add(Mismatch.described("smartcontrol.no-raw-data", start, "no raw data of any well",
					"a line 'Raw Data' in the list of wells or a table of the plate", "Export the test again with its raw data.").error());
		}
		listed.forEach(this::compare);
		return log.blocks() ? log.refusal() : read(quantities, detection.get(), numbers, protocol);
	}

	private Outcome<RunContent> read(List<Quantity> quantities, Detection detection, WellNumbers numbers, Optional<Protocol> protocol) {
		Optional<MeasuredTime> time = head.time().flatMap(cell -> new FileClock(List.of(cell.text()), names(), settings, log).read(cell));
		Notes right = new Notes(notes, numbers, detection);
		Place first = Stream.concat(quantities.stream(), cycles.titles().stream()).findFirst().orElseThrow().label().place();
		List<Measured> facts = facts(protocol, right, detection, first);
		WellSamples samples = new WellSamples(quantities, cycles, detection, numbers, head.value("ID3").map(Cell::text).orElse(""));
		List<SampleContent> content = samples.content(facts, protocol.map(Protocol::optics).orElseGet(List::of), time);
		List<Measured> run = Stream.concat(head.facts().stream(), right.averages().stream()).toList();
		List<NotUnderstood> left = Stream.of(head.left().stream(), protocol.stream().flatMap(one -> one.left().stream()), right.left().stream()).flatMap(one -> one).toList();
		if (content.isEmpty()) {
			log.add(Mismatch.described("table.empty", first, "no well with a value", "at least one well", "").error());
		}
		return log.outcome(new RunContent(run, content, left));
	}

	/** Both sheets hold the readings of one test: where they differ, one of them was changed. */
	private void compare(Quantity reading) {
		drawn.stream().filter(reading::same).flatMap(table -> reading.contradicted(table).stream()).findFirst().ifPresent(this::differ);
	}

	private void differ(Cell cell) {
		log.add(new Mismatch("smartcontrol.sheets-differ", cell.place(), cell.text(), "the same value as in the table of the plate",
				"Export the test again before using its values.").warning());
	}

	/** What holds for every well. */
	private List<Measured> facts(Optional<Protocol> protocol, Notes right, Detection detection, Place place) {
		List<Measured> facts = new ArrayList<>(protocol.map(Protocol::facts).orElseGet(List::of));
		if (facts.stream().noneMatch(fact -> fact.field().equals("container identifier"))) {
			facts.addAll(right.plate());
		}
		facts.add(Measured.text("detection type", detection.field(), place));
		if (size > 0) {
			facts.add(Measured.number("plate well count", BigDecimal.valueOf(size), "1", String.valueOf(size), place));
		}
		head.value("ID3").filter(cell -> !cell.isBlank())
				.ifPresent(cell -> facts.add(Measured.text("well plate identifier", cell.text(), cell.place())));
		return facts;
	}

	private List<String> names() {
		Stream<String> identifiers = Stream.of("ID1", "ID2", "ID3").flatMap(key -> head.value(key).stream()).map(Cell::text);
		return Stream.concat(Stream.of(book.name()), identifiers).toList();
	}

	private static List<String> texts(List<Quantity> quantities) {
		return quantities.stream().flatMap(one -> one.cells().values().stream()).map(Cell::text).toList();
	}
}
