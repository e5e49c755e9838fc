/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.biomek;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.CellReader;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.value.FileClock;
import org.stemma.formats.value.Spelling;

/** Puts aspirations and dispenses together to transfers. For one file and thread. */
final class Transfers {

	private final StepLayout layout;
	private final CellReader cells;
	private final FileClock clock;
	private final ProblemLog log;
	private final List<SampleContent> samples = new ArrayList<>();
	private final List<Row> rows = new ArrayList<>();
	private final List<NotUnderstood> left = new ArrayList<>();
	private final Map<String, Deque<Row>> waiting = new HashMap<>();
	private final Map<String, Row> before = new HashMap<>();
	private final TransferDoubts doubts;

	Transfers(StepLayout layout, CellReader cells, FileClock clock, ProblemLog log) {
		this.layout = layout;
		this.cells = cells;
		this.clock = clock;
		this.log = log;
		this.doubts = new TransferDoubts(log);
	}

	/** Takes the next line of the log. */
	void add(Row row) {
		rows.add(row);
		if (layout.transfers()) {
			doubts.checkWell(layout.cell(row, "source well index"));
			doubts.checkWell(layout.cell(row, "destination well index"));
			whole(row);
			return;
		}
		doubts.checkWell(layout.cell(row, "well index"));
		String key = layout.cell(row, "pod").text() + " " + layout.cell(row, "probe").text();
		switch (Spelling.folded(layout.cell(row, "transfer step").text())) {
		case "aspirate" -> waiting.computeIfAbsent(key, pod -> new ArrayDeque<>()).add(row);
		case "dispense" -> dispense(row, key);
		default -> left.add(new NotUnderstood(layout.cell(row, "transfer step").text(), row.text(), row.place()));
		}
	}

	/** The transfers; an aspiration that no dispense follows is the last one of its probe and is doubted. */
	List<SampleContent> samples() {
		doubts.checkOnce(rows);
		waiting.values().stream().flatMap(Deque::stream).forEach(row -> {
			log.add(Mismatch.described("step.unpaired", row.place(), "an aspiration without a dispense",
					"a dispense from the same pod and probe", "Look at the run; the volume did not reach a well.").warning());
			samples.add(sample(Optional.of(row), Optional.empty(), row, true));
		});
		waiting.clear();
		return List.copyOf(samples);
	}

	List<NotUnderstood> left() {
		return List.copyOf(left);
	}

	/** The first aspiration of the probe that waits; for one more dispense of the same liquid the one before. */
	private void dispense(Row row, String key) {
		Optional<Row> source = Optional.ofNullable(waiting.get(key)).map(Deque::poll);
		if (source.isEmpty() && !before.containsKey(key)) {
			log.add(Mismatch.described("step.unpaired", row.place(), "a dispense without an aspiration",
					"an aspiration by the same pod and probe before it", "The beginning of the log may be lost.").warning());
		}
		SampleContent transfer = sample(source.or(() -> Optional.ofNullable(before.get(key))), Optional.of(row), row, source.isPresent());
		doubts.checkVolume(key, transfer, row);
		samples.add(transfer);
		source.ifPresent(one -> before.put(key, one));
	}

	private SampleContent sample(Optional<Row> source, Optional<Row> destination, Row step, boolean firstOfSource) {
		List<Measured> values = new ArrayList<>();
		source.ifPresent(row -> place("source", row, values));
		source.filter(row -> destination.isPresent() && !layout.cell(row, "sample name").isBlank())
				.ifPresent(row -> text("source sample name", row, "sample name", values));
		destination.ifPresent(row -> place("destination", row, values));
		if (firstOfSource) {
			source.ifPresent(row -> values.add(volume("aspiration volume", row)));
		}
		destination.ifPresent(row -> values.add(volume("transfer volume", row)));
		pod(step, values);
		return new SampleContent(layout.cell(step, "sample name").text(),
				destination.map(row -> layout.cell(row, "well index").text()).orElse(""),
				clock.read(layout.cell(step, "time stamp")), values, step.place());
	}

	private void place(String end, Row row, List<Measured> values) {
		text(end + " location identifier", row, "deck position", values);
		text(end + " labware name", row, "labware name", values);
		text(end + " well plate identifier", row, "labware barcode", values);
		text(end + " well location identifier", row, "well index", values);
		text(end + " liquid handling technique", row, "liquid handling technique", values);
		layout.others().forEach(name -> text(end + " " + name, row, name, values));
	}

	/** A line that is source and destination in one. */
	private void whole(Row row) {
		List<Measured> values = new ArrayList<>();
		for (String end : List.of("source", "destination")) {
			text(end + " location identifier", row, end + " position", values);
			text(end + " labware name", row, end + " labware name", values);
			text(end + " well plate identifier", row, end + " labware barcode", values);
			text(end + " well location identifier", row, end + " well index", values);
			text(end + " sample name", row, end + " sample name", values);
		}
		values.add(volume("aspiration volume", row));
		values.add(volume("transfer volume", row));
		text("liquid handling technique", row, "liquid handling technique", values);
		layout.others().forEach(name -> text(name, row, name, values));
		pod(row, values);
		samples.add(new SampleContent(layout.cell(row, "destination sample name").text(),
				layout.cell(row, "destination well index").text(), clock.read(layout.cell(row, "time stamp")), values, row.place()));
	}

	private Measured volume(String field, Row row) {
		return doubts.checked(cells.number(field, layout.volume().code(), "uL", layout.cell(row, "amount")));
	}

	private void pod(Row row, List<Measured> values) {
		text("pod", row, "pod", values);
		text("probe", row, "probe", values);
	}

	private void text(String field, Row row, String column, List<Measured> values) {
		if (layout.columns().containsKey(column)) {
			values.add(cells.text(field, layout.cell(row, column)));
		}
	}
}
