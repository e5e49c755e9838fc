/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.api.Place;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.table.Cell;

class OddGroupingTest {

	@ParameterizedTest
	@ValueSource(strings = { "7.34;7,340", "7.340;7,340;7.1", "< 4.00;1,234" })
	void refusesANumberThatTheOthersOfItsColumnContradict(String column) {
		assertEquals(true, isOdd(column));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1,250.000;625.000", "2,191;987", "7.34;1234", "1.234;2.345", "7,34;7,340", "Undetermined;20.5", "1,234,567.5;0.5" })
	void leavesNumbersThatAgree(String column) {
		assertEquals(false, isOdd(column));
	}

	private static boolean isOdd(String column) {
		ProblemLog log = new ProblemLog();
		OddGrouping.check(Stream.of(column.split(";")).map(text -> new Cell(text, Place.line("x.csv", 2))).toList(), log);
		assertEquals(log.blocks() ? List.of("number.ambiguous") : List.of(), log.problems().stream().map(problem -> problem.code()).toList());
		return log.blocks();
	}
}
