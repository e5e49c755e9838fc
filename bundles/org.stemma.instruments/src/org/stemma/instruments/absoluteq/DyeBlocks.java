/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.absoluteq;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;

/**
 * Turns the targets that stand side by side into rows of their own, with the dye that stands above them. What belongs to
 * a target is told by the names over it, which each target may have in another order.
 */
final class DyeBlocks {

	private static final String TARGET = "target";
	/** What a name of a column begins with that can stand more than once, once for each target. */
	private static final List<String> OF_TARGET = List.of(TARGET, "conc", "sd", "cv%", "95%", "precision", "lambda", "positives", "copy", "cnv_",
			"threshold");

	private final Sheet sheet;
	private final int at;
	private final Row header;
	private final List<Integer> starts;
	private final int end;

	/** The blocks of a sheet in which a header of such a table stands. */
	DyeBlocks(Sheet sheet) {
		this.sheet = sheet;
		this.at = IntStream.range(0, sheet.rows().size()).filter(i -> !starts(sheet.rows().get(i)).isEmpty()).findFirst().orElse(0);
		this.header = sheet.rows().get(at);
		this.starts = starts(header);
		this.end = end();
	}

	/** The same values as a table with a row for each well and target, below what stood above it. */
	Sheet rows() {
		if (starts.isEmpty()) {
			return sheet;
		}
		List<Row> rows = new ArrayList<>(sheet.rows().subList(0, Math.max(0, at - 1)));
		dyeless().ifPresent(rows::add);
		List<Cell> names = new ArrayList<>();
		common().mapToObj(header::cell).forEach(names::add);
		names.add(new Cell("Dye", header.place()));
		targetNames().forEach(name -> names.add(cell(name, IntStream.range(starts.getFirst(), end)).orElseThrow()));
		rows.add(new Row(header.place(), names));
		sheet.rows().subList(at + 1, sheet.rows().size()).stream().filter(row -> !row.isBlank())
				.flatMap(row -> row.cells().size() < header.used() ? Stream.of(cutOff(row)) : parts(row)).forEach(rows::add);
		return new Sheet(sheet.name(), rows);
	}

	private Stream<Row> parts(Row row) {
		return IntStream.range(0, starts.size()).mapToObj(block -> {
			List<Cell> cells = new ArrayList<>();
			common().mapToObj(row::cell).forEach(cells::add);
			cells.add(dye(block, row));
			targetNames().forEach(name -> cells.add(IntStream.range(starts.get(block), endOf(block)).filter(i -> name(i).equals(name)).boxed()
					.findFirst().map(row::cell).orElse(new Cell("", row.place()))));
			IntStream.range(header.cells().size(), row.cells().size()).mapToObj(row::cell).forEach(cells::add);
			return new Row(row.place(), cells);
		});
	}

	/** A row that ends before the header does becomes one cell, that it is refused as cut off whatever stands in front. */
	private static Row cutOff(Row row) {
		return new Row(row.place(), List.of(new Cell(row.text(), row.place())));
	}

	private Cell dye(int block, Row row) {
		Cell above = at == 0 ? new Cell("", row.place()) : sheet.rows().get(at - 1).cell(starts.get(block));
		return above.isBlank() ? new Cell("", row.place()) : above;
	}

	/** What stands in the line above the header and above no target. */
	private Optional<Row> dyeless() {
		if (at == 0) {
			return Optional.empty();
		}
		Row above = sheet.rows().get(at - 1);
		List<Cell> cells = IntStream.range(0, above.used()).filter(i -> !starts.contains(i)).mapToObj(above::cell).filter(cell -> !cell.isBlank())
				.toList();
		return cells.isEmpty() ? Optional.empty() : Optional.of(new Row(above.place(), cells));
	}

	private IntStream common() {
		return IntStream.range(0, header.cells().size()).filter(i -> i < starts.getFirst() || i >= end);
	}

	/** The names that any of the targets has. */
	private Set<String> targetNames() {
		Set<String> names = new LinkedHashSet<>();
		IntStream.range(starts.getFirst(), end).forEach(i -> names.add(name(i)));
		return names;
	}

	private Optional<Cell> cell(String name, IntStream columns) {
		return columns.filter(i -> name(i).equals(name)).boxed().findFirst().map(header::cell);
	}

	private int endOf(int block) {
		return block + 1 < starts.size() ? starts.get(block + 1) : end;
	}

	/** Behind the last name that another target has too, or that is known to be of a target. */
	private int end() {
		if (starts.isEmpty()) {
			return 0;
		}
		List<String> others = IntStream.range(starts.getFirst(), starts.getLast()).mapToObj(this::name).toList();
		int last = starts.getLast();
		while (last < header.used() && (others.contains(name(last)) || OF_TARGET.stream().anyMatch(name(last)::startsWith))) {
			last++;
		}
		return last;
	}

	private String name(int column) {
		return header.cell(column).text().toLowerCase(Locale.ROOT);
	}

	private static List<Integer> starts(Row row) {
		return IntStream.range(0, row.used()).filter(i -> row.cell(i).text().equalsIgnoreCase(TARGET)).boxed().toList();
	}
}
