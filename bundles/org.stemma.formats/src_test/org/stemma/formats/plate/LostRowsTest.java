/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.plate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.api.Place;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;

class LostRowsTest {

	@ParameterizedTest
	@CsvSource({ "96 WELL PLATE (Use plate lid), 96", "PE Optiplate 384 well white, 384", "Costar 6 well, 6", "Costar 96 clear bottom 3904, 96", "Generic_Plate_123, 0",
			"Plate 3904, 0", "Nunc 0.96 mL, 0" })
	void takesTheSizeOfAPlateFromItsType(String type, int wells) {
		assertEquals(wells, LostRows.wells(type).orElse(0));
	}

	@Test
	void warnsOfATableThatEndsBeforeThePlateOrAnotherTable() {
		assertEquals(List.of("rows down to G, expected rows down to H as the plate has"), found(Optional.of(96), grid(12, 7)));
		assertEquals(List.of("rows down to C, expected rows down to D as another table of the plate has"), found(Optional.empty(), grid(3, 4), grid(3, 3)));
	}

	@Test
	void saysNothingOfWholeTablesAndOfPartsOfAPlate() {
		assertTrue(found(Optional.of(96), grid(12, 8), grid(12, 8)).isEmpty());
		assertTrue(found(Optional.of(96), grid(3, 2)).isEmpty());
		assertTrue(found(Optional.empty(), grid(12, 8), grid(3, 2)).isEmpty());
	}

	@Test
	void warnsOfARowThatIsMissingBetweenOthers() {
		assertEquals(List.of("no row C, E, expected a row for each letter down to H"), found(Optional.of(96), without(grid(12, 8), 'C', 'E')));
		assertTrue(found(Optional.of(96), without(grid(12, 8), 'A')).isEmpty(), "a part of a plate begins where it was read");
	}

	private static PlateGrid without(PlateGrid grid, char... letters) {
		List<Row> lines = new ArrayList<>(List.of(row(1, "", grid.header().columns().size())));
		grid.lines().stream().map(GridLine::cells).filter(cells -> new String(letters).indexOf(cells.cell(0).text().charAt(0)) < 0).forEach(lines::add);
		return PlateGrid.at(lines, 0).orElseThrow();
	}

	private static List<String> found(Optional<Integer> wells, PlateGrid... grids) {
		ProblemLog log = new ProblemLog();
		LostRows.check(List.of(grids), wells, log);
		return log.problems().stream().map(problem -> problem.message().replaceAll("^Found |\\. (The end|Lines of).*$", "")).toList();
	}

	private static PlateGrid grid(int columns, int rows) {
		List<Row> lines = new ArrayList<>();
		lines.add(row(1, "", columns));
		IntStream.range(0, rows).forEach(i -> lines.add(row(i + 2, String.valueOf((char) ('A' + i)), columns)));
		return PlateGrid.at(lines, 0).orElseThrow();
	}

	private static Row row(int line, String first, int columns) {
		List<Cell> cells = new ArrayList<>(List.of(new Cell(first, new Place("plate", line, 1, ""))));
		IntStream.rangeClosed(1, columns).forEach(i -> cells.add(new Cell(String.valueOf(i), new Place("plate", line, i + 1, ""))));
		return new Row(Place.line("plate", line), cells);
	}
}
