/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.smartcontrol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.stemma.formats.ProblemLog;
import org.stemma.formats.plate.GridHeader;
import org.stemma.formats.plate.PlateGrid;
import org.stemma.formats.plate.Well;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;

/** The tables of the plate in one sheet, each below its numbered title, with notes on their right. */
final class PlateTables {

	private final List<Quantity> quantities = new ArrayList<>();
	private final List<Cell> notes = new ArrayList<>();
	private final Cycles cycles;
	private int size;

	PlateTables(Sheet sheet, ProblemLog log) {
		this.cycles = new Cycles(log);
		List<Row> rows = sheet.rows();
		int at = 0;
		while (at < rows.size()) {
			int width = width(rows.get(at));
			int end = at + 1;
			cycles.line(rows.get(at));
			if (width > 1 && at > 0) {
				PlateGrid grid = grid(rows, at, width);
				grid.check(0, log);
				size = Math.max(size, grid.size());
				add(new Quantity(title(rows.get(at - 1)), cells(grid)));
				end = Math.max(end, grid.end());
				rows.subList(at, end).stream().flatMap(row -> row.cells().stream().skip(width)).forEach(notes::add);
			}
			at = end;
		}
		notes.removeIf(Cell::isBlank);
	}

	/** What stands in the wells is the same in each cycle. */
	private void add(Quantity table) {
		boolean known = quantities.stream().anyMatch(table::same);
		if (!cycles.begun()) {
			quantities.add(table);
		} else if (!table.label().text().matches("(?i)(layout|content|dilution|standard concentration).*")) {
			cycles.add(table);
		} else if (!known) {
			quantities.add(table);
		}
	}

	/** The tables of the cycles of a kinetic. */
	Cycles cycles() {
		return cycles;
	}

	/** What the tables say of the wells. */
	List<Quantity> quantities() {
		return List.copyOf(quantities);
	}

	/** The cells on their right. */
	List<Cell> notes() {
		return List.copyOf(notes);
	}

	/** How many wells the plate has; 0 where there is no table. */
	int size() {
		return size;
	}

	/** Cells of a line of column numbers, with the blank one in front; 1 or less for other lines. */
	private static int width(Row row) {
		int width = 1;
		while (row.cell(0).isBlank() && row.cell(width).text().equals(String.valueOf(width))) {
			width++;
		}
		return width;
	}

	private static PlateGrid grid(List<Row> rows, int at, int width) {
		List<Row> narrow = rows.stream().map(row -> new Row(row.place(), IntStream.range(0, width).mapToObj(row::cell).toList())).toList();
		Optional<GridHeader> header = GridHeader.from(narrow.get(at), 1);
		return PlateGrid.below(header.orElseThrow(), narrow, at + 1);
	}

	private static Cell title(Row row) {
		Cell title = row.cells().stream().filter(cell -> !cell.isBlank()).findFirst().orElseGet(() -> row.cell(0));
		return new Cell(title.text().replaceFirst("^\\d+\\.\\s*", ""), title.place());
	}

	private static Map<Well, Cell> cells(PlateGrid grid) {
		Map<Well, Cell> cells = new LinkedHashMap<>();
		grid.lines().forEach(line -> line.wells().forEach(one -> cells.putIfAbsent(one.well(), one.cell())));
		return cells;
	}
}
