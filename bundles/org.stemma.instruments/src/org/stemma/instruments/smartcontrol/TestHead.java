/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.smartcontrol;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.formats.plate.Detection;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;

/** The lines above the results, which each sheet repeats: a key with its value in one cell, and what was measured. */
final class TestHead {

	private static final Pattern KEY = Pattern.compile("([A-Za-z][A-Za-z0-9 .]{0,30}):\\s*(.*)");
	private static final Map<String, String> TERMS = Map.of("user", "analyst", "test name", "experiment type", "id1",
			"experimental data identifier", "id3", "well plate identifier");

	private final List<Cell> cells;

	/** The head of a sheet: its single cells, and lines of several keys, up to the first line of other cells. */
	TestHead(List<Row> rows) {
		this.cells = rows.stream().filter(row -> !row.isBlank()).takeWhile(TestHead::own).flatMap(row -> row.cells().stream())
				.filter(cell -> !cell.isBlank()).toList();
	}

	private static boolean own(Row row) {
		boolean keys = row.cells().stream().filter(cell -> !cell.isBlank()).allMatch(cell -> KEY.matcher(cell.text()).matches());
		return !row.cell(0).isBlank() && (row.used() == 1 || keys || detection(row.cell(0)).isPresent() && !row.cell(0).text().startsWith("Raw Data"));
	}

	/** Whether the sheet has such a head at all. */
	boolean isEmpty() {
		return keyed().findAny().isEmpty();
	}

	/** The value of a key; empty where there is none. */
	Optional<Cell> value(String key) {
		return keyed().filter(cell -> cell.place().name().equalsIgnoreCase(key)).findFirst();
	}

	/** What was measured. */
	Optional<Detection> detection() {
		return cells.stream().filter(cell -> !KEY.matcher(cell.text()).matches()).map(TestHead::detection)
				.flatMap(Optional::stream).findFirst();
	}

	/** What a cell says was measured. */
	static Optional<Detection> detection(Cell cell) {
		String text = cell.text().toLowerCase(Locale.ROOT);
		return Stream.of(Detection.values()).filter(one -> text.contains(one.field())).findFirst()
				.or(() -> text.startsWith("alpha") ? Optional.of(Detection.LUMINESCENCE) : Optional.empty());
	}

	/** Remarks beside the keys and what was measured. */
	List<NotUnderstood> left() {
		Optional<Cell> mode = cells.stream().filter(cell -> !KEY.matcher(cell.text()).matches() && detection(cell).isPresent()).findFirst();
		return cells.stream().filter(cell -> !KEY.matcher(cell.text()).matches() && !mode.equals(Optional.of(cell)))
				.map(cell -> new NotUnderstood("", cell.text(), cell.place())).toList();
	}

	/** Day and time in one cell. */
	Optional<Cell> time() {
		return value("Date").map(day -> value("Time").map(time -> new Cell(day.text() + " " + time.text(), day.place())).orElse(day));
	}

	/** Each key with its value, under its term where there is one. */
	List<Measured> facts() {
		List<Measured> facts = new ArrayList<>();
		keyed().filter(cell -> !cell.isBlank()).forEach(cell -> {
			String key = cell.place().name().toLowerCase(Locale.ROOT);
			if (!key.equals("date") && !key.equals("time")) {
				facts.add(Measured.text(TERMS.getOrDefault(key, key), cell.text(), cell.place()));
			}
		});
		return facts;
	}

	private Stream<Cell> keyed() {
		return cells.stream().map(TestHead::keyed).flatMap(Optional::stream);
	}

	private static Optional<Cell> keyed(Cell cell) {
		Matcher parts = KEY.matcher(cell.text());
		return parts.matches() ? Optional.of(new Cell(parts.group(2), cell.place()).under(new Cell(parts.group(1), cell.place())))
				: Optional.empty();
	}
}
