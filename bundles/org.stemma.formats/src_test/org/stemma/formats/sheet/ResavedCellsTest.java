/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.stemma.formats.ProblemLog;
import org.stemma.testkit.instrument.SheetFixture;
import org.stemma.testkit.instrument.StoredCell;

class ResavedCellsTest {

	private static final String DAY = StoredCell.date(LocalDateTime.of(2026, 3, 4, 0, 0));

	private static List<String> doubts(List<List<String>> rows) {
		ProblemLog log = new ProblemLog();
		ResavedCells.check(Workbook.read(new SheetFixture("a.xlsx").sheet("A", rows).file()).get().sheets().getFirst(), log);
		return log.problems().stream().map(problem -> problem.code() + " " + problem.place().orElseThrow().line() + "/" + problem.place().orElseThrow().column())
				.toList();
	}

	@Test
	void doubtsDatesThatNothingCallsDates() {
		assertEquals(List.of("cell.changed 3/2", "cell.changed 5/2"), doubts(List.of(List.of("Run date", DAY), List.of("Measured time", "Sample"),
				List.of(DAY, DAY), List.of(DAY, "S-1"), List.of("Software version", DAY))));
	}

	@Test
	void doubtsNumbersThatLostDigits() {
		assertEquals(List.of("cell.changed 2/1"), doubts(List.of(List.of("Barcode", "Value"), List.of("12345678901234568", "0.12345678901234568"),
				List.of("123456789012345", StoredCell.text("12345678901234568")))));
	}
}
