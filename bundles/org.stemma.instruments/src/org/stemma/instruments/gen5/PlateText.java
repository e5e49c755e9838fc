/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.gen5;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.stemma.formats.plate.LostRows;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;
import org.stemma.formats.value.Label;

/**
 * The lines about one plate: keys and values, the procedure, and the sections with what was found.
 *
 * @param head      lines of a key and a value
 * @param procedure the steps, each with its details in lines that begin with a blank cell
 * @param body      everything below the procedure
 * @param other     lines of the file that are about no plate
 */
record PlateText(List<Row> head, List<Row> procedure, List<Row> body, List<Row> other) {

	/** Wells that are read where not the full plate is: {@code D1..E24}. */
	private static final Pattern REGION = Pattern.compile("[A-Z]{1,2}\\d{1,2}\\.\\.[A-Z]{1,2}\\d{1,2}.*");

	private static final String BEGIN = "software version";
	private static final String PLATE = "plate number";
	private static final String PROCEDURE = "procedure details";

	PlateText {
		head = List.copyOf(head);
		procedure = List.copyOf(procedure);
		body = List.copyOf(body);
		other = List.copyOf(other);
	}

	private PlateText(List<Row> head, List<Row> procedure, List<Row> body) {
		this(head, procedure, body, List.of());
	}

	/** The plates of several sheets, in order; lines of sheets without a plate stand with the first. */
	static List<PlateText> of(List<Sheet> sheets) {
		List<PlateText> plates = new ArrayList<>();
		List<Row> other = new ArrayList<>();
		for (Sheet sheet : sheets) {
			List<PlateText> own = of(sheet);
			plates.addAll(own);
			sheet.rows().stream().filter(row -> own.isEmpty() && !row.isBlank()).forEach(other::add);
		}
		if (!plates.isEmpty()) {
			PlateText first = plates.removeFirst();
			plates.addFirst(new PlateText(first.head, first.procedure, first.body, other));
		}
		return plates;
	}

	/** The plates of a file, in order. A plate without head or procedure of its own has those of the plate before it, but not its time. */
	static List<PlateText> of(Sheet sheet) {
		List<PlateText> plates = new ArrayList<>();
		List<Integer> begins = begins(sheet.rows());
		for (int i = 0; i < begins.size(); i++) {
			int end = i + 1 < begins.size() ? begins.get(i + 1) : sheet.rows().size();
			PlateText plate = cut(sheet.rows().subList(begins.get(i), end));
			plates.add(i == 0 ? plate.below(sheet.rows().subList(0, begins.getFirst())) : plate.completedBy(plates.getLast()));
		}
		return plates;
	}

	/** The value of a key; blank when the head has none. */
	Cell value(String key) {
		return head.stream().filter(row -> is(row, key)).map(row -> row.cell(1)).findFirst()
				.orElseGet(() -> new Cell("", head.getFirst().place()));
	}

	/** How many wells its type says that the plate has; empty where only a part of them was read. */
	Optional<Integer> wells() {
		boolean part = procedure.stream().anyMatch(row -> row.cells().stream().anyMatch(cell -> REGION.matcher(cell.text()).matches()));
		return part ? Optional.empty() : procedure.stream().filter(row -> is(row, "plate type")).findFirst().flatMap(row -> LostRows.wells(row.cell(1).text()));
	}

	static boolean is(Row row, String key) {
		return Label.parse(row.cell(0).text()).name().equals(key);
	}

	/** Where each plate begins: at its software version, or, where several share one, at its number. */
	private static List<Integer> begins(List<Row> rows) {
		List<Integer> begins = new ArrayList<>();
		boolean numbered = false;
		for (int i = 0; i < rows.size(); i++) {
			boolean number = is(rows.get(i), PLATE);
			if (is(rows.get(i), BEGIN)) {
				begins.add(i);
				numbered = false;
			} else if (number && numbered) {
				begins.add(i);
			}
			numbered |= number;
		}
		return begins;
	}

	private static PlateText cut(List<Row> rows) {
		int procedure = indexOf(rows, PROCEDURE);
		int head = procedure < rows.size() ? procedure : endOfHead(rows);
		int steps = procedure;
		while (steps < rows.size() && (steps == procedure || rows.get(steps).isBlank())) {
			steps++;
		}
		int end = steps;
		while (end < rows.size() && !rows.get(end).isBlank()) {
			end++;
		}
		return new PlateText(rows.subList(0, head).stream().filter(row -> !row.isBlank()).toList(), rows.subList(steps, end),
				rows.subList(procedure < rows.size() ? end : head, rows.size()));
	}

	/** Without a procedure the head ends with its last key that is known to belong to it. */
	private static int endOfHead(List<Row> rows) {
		int end = 1;
		for (int i = 0; i < rows.size(); i++) {
			Row row = rows.get(i);
			if (Stream.of(BEGIN, PLATE, "date", "time", "reading type", "reader serial number").anyMatch(key -> is(row, key))
					&& row.used() <= 2) {
				end = i + 1;
			}
		}
		return end;
	}

	/** The same plate with lines that stand above its first key. */
	private PlateText below(List<Row> above) {
		return new PlateText(Stream.concat(head.stream(), above.stream().filter(row -> !row.isBlank())).toList(), procedure, body);
	}

	private PlateText completedBy(PlateText before) {
		List<Row> all = new ArrayList<>(head);
		Set<String> own = head.stream().map(row -> row.cell(0).text()).collect(Collectors.toSet());
		before.head.stream().filter(row -> !is(row, "date") && !is(row, "time")).filter(row -> !own.contains(row.cell(0).text())).forEach(all::add);
		return new PlateText(all, procedure.isEmpty() ? before.procedure : procedure, body);
	}

	private static int indexOf(List<Row> rows, String key) {
		Optional<Row> found = rows.stream().filter(row -> is(row, key)).findFirst();
		return found.map(rows::indexOf).orElse(rows.size());
	}
}
