/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.mars;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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

	private final List<Cell> cells;
	private final List<Cell> facts;
	private final Map<String, Cell> values = new HashMap<>();

	MarsHead(List<Row> rows) {
		this.cells = rows.stream().filter(row -> !row.cell(0).text().contains("Data") && !row.cell(0).text().equalsIgnoreCase("layout") && !MarsSeries.cycle(row)).flatMap(row -> row.cells().stream())
				.filter(cell -> !cell.isBlank()).toList();
		this.facts = cells.stream().map(MarsHead::keyed).flatMap(Optional::stream).toList();
		facts.forEach(cell -> values.putIfAbsent(key(cell), cell));
	}

	/** The value of a key, given in lower case, named by the key; empty where the head has none. */
	Optional<Cell> value(String key) {
		return Optional.ofNullable(values.get(key));
	}

	/** Each key with its value, under its term where there is one. */
	List<Measured> facts() {
		return facts.stream().filter(cell -> !key(cell).equals("date") && !key(cell).equals("time"))
				.map(cell -> Measured.text(TERMS.getOrDefault(key(cell), key(cell)), cell.text(), cell.place())).toList();
	}

	/** What was measured, and the cell that says it. */
	Optional<Cell> mode() {
		return cells.stream().filter(cell -> keyed(cell).isEmpty()).filter(cell -> detection(cell).isPresent()).findFirst();
	}

	/** What a cell says was measured. */
	static Optional<Detection> detection(Cell cell) {
		String text = cell.text().toLowerCase(Locale.ROOT);
		return Stream.of(Detection.values()).filter(one -> text.contains(one.field())).findFirst()
				.or(() -> text.contains("alpha") ? Optional.of(Detection.LUMINESCENCE) : Optional.empty());
	}

	/** Cells that are neither a key with its value nor the mode. */
	List<Cell> left() {
		Optional<Cell> mode = mode();
		return cells.stream().filter(cell -> keyed(cell).isEmpty() && !mode.equals(Optional.of(cell))).toList();
	}

	private static String key(Cell value) {
		return value.place().name().toLowerCase(Locale.ROOT);
	}

	private static Optional<Cell> keyed(Cell cell) {
		Matcher parts = KEY.matcher(cell.text());
		return parts.matches() ? Optional.of(new Cell(parts.group(2), cell.place()).under(new Cell(parts.group(1), cell.place())))
				: Optional.empty();
	}
}
