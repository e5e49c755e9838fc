/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.field;

import java.util.List;
import java.util.regex.Pattern;

import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.table.Cell;

/**
 * Finds a number such as {@code 7,340} in a column whose other numbers are written {@code 7.34}. By itself it
 * reads as seven thousand, beside the others as seven: somebody wrote it by hand or on another computer.
 */
final class OddGrouping {

	private static final Pattern POINT = Pattern.compile("[<>]?\\s*-?\\d+[.]\\d+");
	private static final Pattern GROUP = Pattern.compile("[<>]?\\s*-?[1-9]\\d{0,2},\\d{3}");

	private OddGrouping() {
	}

	/** Notes the first such number of a column as an error. */
	static void check(List<Cell> column, ProblemLog log) {
		if (column.stream().anyMatch(cell -> POINT.matcher(cell.text()).matches())) {
			column.stream().filter(cell -> GROUP.matcher(cell.text()).matches()).findFirst()
					.ifPresent(cell -> log.add(new Mismatch("number.ambiguous", cell.place(), cell.text(),
							"a number written as the others of its column are", "Export the run again, or write all its numbers in one way.").error()));
		}
	}

	/** Doubts such numbers of one record, whose columns have no others: {@code 1,000} is a thousand there beside points. */
	static void checkRecord(List<Cell> numbers, ProblemLog log) {
		if (numbers.stream().anyMatch(cell -> POINT.matcher(cell.text()).matches())) {
			numbers.stream().filter(cell -> GROUP.matcher(cell.text()).matches())
					.forEach(cell -> log.add(new Mismatch("number.grouped", cell.place(), cell.text(), "a number without a mark between thousands",
							"It is read with its comma between thousands: compare the value with the instrument.").warning()));
		}
	}
}
