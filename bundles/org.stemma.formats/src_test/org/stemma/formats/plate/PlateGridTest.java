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

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.table.PlainLines;
import org.stemma.formats.table.Row;
import org.stemma.formats.text.SourceText;

class PlateGridTest {

	private static final String TWO_LINES = ";1;2;\nA;1;2;OD\n;3;4;Blank\nB;5;6;OD\n;7;8;Blank\n\nend";

	@Test
	void readsSeveralLinesForEachRowOfThePlate() {
		PlateGrid grid = grid(TWO_LINES);
		assertEquals(4, grid.size());
		assertEquals("A1=1 A2=2 OD/A1=3 A2=4 Blank/B1=5 B2=6 OD/B1=7 B2=8 Blank", text(grid));
		assertEquals(5, grid.end());
		assertTrue(problems(grid, 1).isEmpty());
	}

	@Test
	void aStatisticBelowThePlateIsNoRowOfIt() {
		PlateGrid grid = grid(";1;2\nA;1;2\nB;3;4\nCV;5;6\n");
		assertEquals("A1=1 A2=2 /B1=3 B2=4 ", text(grid));
		assertEquals(3, grid.end());
		assertTrue(GridHeader.of(rows(";1;2;96\n").getFirst()).isEmpty(), "no plate has 96 columns");
	}

	@Test
	void takesColumnsByTheirNumbers() {
		assertEquals("C4=1 C6=2 ", text(grid(";04;06\nC;1;2\n")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "A;1;2\nB;3;4\n", "a;b\n", ";2;1\n", ";1;x\n", ";;\n" })
	void needsRisingNumbersBehindABlankCell(String text) {
		assertTrue(GridHeader.of(rows(text).getFirst()).isEmpty());
	}

	@ParameterizedTest
	@CsvSource({ "';1;2\nA;1;2;3\n', row.long", "';1;2\nA;1\n', row.short", "';1;2\nA;1;2\nA;3;4\n', grid.row-twice",
			"';1;2\nA;1;2\n;3;4\n', grid.row-twice" })
	void doubtsALineThatWouldPutAValueUnderAWrongWell(String text, String code) {
		assertEquals(List.of(code), problems(grid(text), 0));
	}

	private static PlateGrid grid(String text) {
		return PlateGrid.at(rows(text), 0).orElseThrow();
	}

	private static List<String> problems(PlateGrid grid, int names) {
		ProblemLog log = new ProblemLog();
		grid.check(names, log);
		return log.problems().stream().map(problem -> problem.code()).toList();
	}

	private static String text(PlateGrid grid) {
		return grid.lines().stream()
				.map(line -> line.wells().stream().map(one -> one.well() + "=" + one.cell().text() + " ")
						.collect(Collectors.joining()) + line.name().text())
				.collect(Collectors.joining("/"));
	}

	private static List<Row> rows(String text) {
		return new PlainLines(new SourceText("grid.txt", text, StandardCharsets.UTF_8), ';').sheet().get().rows();
	}
}
