/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.apex;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.plate.PlateGrid;
import org.stemma.formats.plate.Well;
import org.stemma.formats.plate.WellCell;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;

/** The sheets that show a column of the plate database in the shape of the plate, below the column's name. */
final class PlateViews {

	private final Row names;
	private final List<Row> wells;
	private final int address;

	/** The rows of a plate database below its names, one of which is {@code Well}. */
	PlateViews(Row names, List<Row> wells) {
		this.names = names;
		this.wells = List.copyOf(wells);
		this.address = column("Well").orElseThrow();
	}

	/** Notes the first cell of each such sheet that no row of the database has for its well. */
	void check(List<Sheet> sheets, ProblemLog log) {
		for (Sheet sheet : sheets) {
			Optional<Integer> column = sheet.rows().isEmpty() ? Optional.empty() : column(sheet.rows().getFirst().cell(0).text());
			column.flatMap(index -> odd(sheet, index)).ifPresent(cell -> log.add(new Mismatch("apex.sheets-differ", cell.place(), cell.text(),
					"the same value as in the plate database", "Export the plate again before using its values.").warning()));
		}
	}

	private Optional<Cell> odd(Sheet sheet, int column) {
		List<Row> rows = sheet.rows();
		return IntStream.range(1, rows.size()).mapToObj(at -> PlateGrid.at(rows, at)).flatMap(Optional::stream).limit(1)
				.flatMap(grid -> grid.lines().stream()).flatMap(line -> line.wells().stream()).filter(one -> !one.cell().isBlank())
				.filter(one -> !held(one, column)).map(WellCell::cell).findFirst();
	}

	private boolean held(WellCell one, int column) {
		return wells.stream().filter(row -> Well.of(row.cell(address).text()).equals(Optional.of(one.well())))
				.anyMatch(row -> plain(row.cell(column)).equals(plain(one.cell())));
	}

	private static String plain(Cell cell) {
		boolean number = cell.text().matches("-?\\d{1,15}(\\.\\d{1,15})?");
		return number ? new BigDecimal(cell.text()).stripTrailingZeros().toPlainString() : cell.text();
	}

	private Optional<Integer> column(String name) {
		return names.cells().stream().filter(cell -> !cell.isBlank() && cell.text().equals(name)).findFirst().map(cell -> cell.place().column() - 1);
	}
}
