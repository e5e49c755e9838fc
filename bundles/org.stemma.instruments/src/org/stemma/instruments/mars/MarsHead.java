/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.mars;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.stemma.api.instrument.Measured;
import org.stemma.formats.plate.Detection;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;

/** The lines above the first table: cells of a key and a value, such as {@code Test name: ELISA}, and the read mode. */
final class MarsHead {

	private static final Pattern KEY = Pattern.compile("([A-Za-z][A-Za-z0-9 .]{0,30}):\\s+(\\S.*)");
	private static final Map<String, String> TERMS = Map.of("user", "analyst", "test name", "experiment type", "id1",
			"well plate identifier", "id2", "experimental data identifier");

	private final List<Row> rows;

	MarsHead(List<Row> rows) {
		this.rows = List.copyOf(rows);
	}

	/** The value of a key, named by the key; empty where the head has none. */
	Optional<Cell> value(String key) {
		return cells().map(MarsHead::keyed).flatMap(Optional::stream)
				.filter(cell -> cell.place().name().equalsIgnoreCase(key)).findFirst();
	}

	/** Each key with its value, under its term where there is one. */
	List<Measured> facts() {
		List<Measured> facts = new ArrayList<>();
		cells().map(MarsHead::keyed).flatMap(Optional::stream).forEach(cell -> {
			String key = cell.place().name().toLowerCase(java.util.Locale.ROOT);
			if (!key.equals("date") && !key.equals("time")) {
				facts.add(Measured.text(TERMS.getOrDefault(key, key), cell.text(), cell.place()));
			}
		});
		return facts;
	}

	/** What was measured, and the cell that says it. */
	Optional<Cell> mode() {
		return cells().filter(cell -> keyed(cell).isEmpty()).filter(cell -> detection(cell).isPresent()).findFirst();
	}

	/** What a cell says was measured. */
	static Optional<Detection> detection(Cell cell) {
		String text = cell.text().toLowerCase(java.util.Locale.ROOT);
		return Stream.of(Detection.values()).filter(one -> text.contains(one.field())).findFirst()
				.or(() -> text.contains("alpha") ? Optional.of(Detection.LUMINESCENCE) : Optional.empty());
	}

	/** Cells that are neither a key with its value nor the mode. */
	List<Cell> left() {
		Optional<Cell> mode = mode();
		return cells().filter(cell -> keyed(cell).isEmpty() && !mode.equals(Optional.of(cell))).toList();
	}

	private Stream<Cell> cells() {
		return rows.stream().filter(row -> !row.cell(0).text().contains("Data")).flatMap(row -> row.cells().stream())
				.filter(cell -> !cell.isBlank());
	}

	private static Optional<Cell> keyed(Cell cell) {
		Matcher parts = KEY.matcher(cell.text());
		return parts.matches() ? Optional.of(new Cell(parts.group(2), cell.place()).under(new Cell(parts.group(1), cell.place())))
				: Optional.empty();
	}
}
