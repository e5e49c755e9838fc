/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.kaleido;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.stemma.formats.plate.TitledGrid;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;

/** The barcode above a table: {@code Barcode: P1, PlateRepeat: 1}, or a cell below the name {@code Barcode}. */
final class Barcode {

	static final String NAME = "Barcode";

	private Barcode() {
	}

	static Optional<Cell> of(TitledGrid grid) {
		List<Row> rows = grid.above();
		for (int i = rows.size() - 1; i >= 0; i--) {
			Cell cell = rows.get(i).cell(0);
			if (cell.text().startsWith(NAME + ":")) {
				return Optional.of(new Cell(cell.text().substring(NAME.length() + 1), cell.place())).filter(one -> !one.isBlank());
			}
		}
		return columns(grid).stream().filter(one -> one.place().name().equals(NAME)).filter(one -> !one.isBlank()).findFirst();
	}

	/** The cells of the small table about one plate above a table, each named by its column. */
	static List<Cell> columns(TitledGrid grid) {
		List<Row> rows = grid.above();
		for (int i = rows.size() - 2; i >= 0; i--) {
			Row header = rows.get(i);
			if (header.used() > 1 && header.cells().stream().anyMatch(cell -> cell.text().equals(NAME))) {
				Row values = rows.get(i + 1);
				return IntStream.range(0, header.used()).mapToObj(at -> values.cell(at).under(header.cell(at))).toList();
			}
		}
		return List.of();
	}

	/** The numbers of the lines of that small table. */
	static Set<Integer> lines(List<TitledGrid> grids) {
		return grids.stream().flatMap(grid -> columns(grid).stream().limit(1))
				.flatMap(cell -> Stream.of(cell.place().line(), cell.place().line() - 1)).collect(Collectors.toSet());
	}
}
