/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.text.SourceText;

class TableTest {

	@Test
	void keepsRowsWithACellForEachColumn() {
		assertEquals(2, table("a,b\n1,2\n\n,\n3,\n").get().rows().size());
	}

	@Test
	void refusesAHeaderWithoutRows() {
		assertRefused("a,b\n\n", "table.empty", 1, 0);
	}

	@Test
	void leavesOutTheHeaderWhereItStandsAgain() {
		assertEquals(List.of("1", "3"), table("a,b\n1,2\n\na,b\n3,4\n").get().rows().stream().map(row -> row.cell(0).text()).toList());
	}

	@Test
	void refusesAShortRowAtItsMissingCell() {
		assertRefused("a,b,c\n1,2,3\n4\n", "row.short", 3, 2);
	}

	@Test
	void refusesALongRowEvenWhenItsLastCellIsBlank() {
		assertRefused("a,b\n1,2,\n", "row.long", 2, 3);
	}

	@Test
	void doubtsARowThatLostACellBeforeABlankLastOne() {
		Outcome<Table> outcome = table("a,b,c,\n1,2,3,\n4,6,\n7,8,9,\n");
		assertEquals("row.ragged 3", outcome.problems().getFirst().code() + " " + outcome.problems().getFirst().place().get().line());
		assertEquals(3, outcome.get().rows().size());
	}

	@Test
	void allowsRowsToOmitColumnsWithoutName() {
		assertEquals(1, table("a,b,,\n1,2\n").get().rows().size());
	}

	@Test
	void makesATableOfOneRecordFromKeysAndValues() {
		ProblemLog log = new ProblemLog();
		Table record = KeyValues.record(sheet("Live:;2.5;\n ; ;\nDead:\n"), log);
		assertEquals(List.of("Live:", "Dead:"), record.header().cells().stream().map(Cell::text).toList());
		assertEquals(List.of("2.5", ""), record.rows().getFirst().cells().stream().map(Cell::text).toList());
		assertEquals(new Place("x", 1, 2, ""), record.rows().getFirst().cell(0).place());
		assertEquals(List.of(), log.problems());
	}

	@Test
	void doubtsAKeyWithTwoValues() {
		ProblemLog log = new ProblemLog();
		KeyValues.record(sheet("Live;2;5;\n"), log);
		assertEquals(new Place("x", 1, 3, "Live"), log.problems().getFirst().place().get());
	}

	private static void assertRefused(String text, String code, int line, int column) {
		var problem = table(text).problems().getFirst();
		assertEquals(code, problem.code());
		assertEquals(line + "/" + column, problem.place().get().line() + "/" + problem.place().get().column());
	}

	private static Outcome<Table> table(String text) {
		return Table.of(new DelimitedText(new SourceText("x", text, StandardCharsets.UTF_8), new Delimiter(',')).sheet().get());
	}

	private static Sheet sheet(String text) {
		return new DelimitedText(new SourceText("x", text, StandardCharsets.UTF_8), new Delimiter(';')).sheet().get();
	}
}
