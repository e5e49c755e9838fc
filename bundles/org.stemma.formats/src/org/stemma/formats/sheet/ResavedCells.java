/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.sheet;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.stemma.api.Problem;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;

/**
 * What a spreadsheet may have changed in a text that somebody saved again as a workbook: it makes dates of names and versions such
 * as {@code 3-4} or {@code 1.2.3}, and keeps fifteen digits of a long number such as a barcode. What stood there before nobody can tell.
 */
public final class ResavedCells {

	private static final int DIGITS_KEPT = 15;

	private ResavedCells() {
	}

	/** Warns of each stored date that no name of a date or time stands above or in front of, and of each number that lost digits. */
	public static void check(Sheet sheet, ProblemLog log) {
		Map<Integer, String> above = new HashMap<>();
		for (Row row : sheet.rows()) {
			for (int i = 0; i < row.cells().size(); i++) {
				Cell cell = row.cell(i);
				if (cell.kind() == Cell.Kind.DATE && !isOfTime(above.getOrDefault(i, "")) && !isOfTime(row.cell(0).text())) {
					log.add(changed(cell, "a date"));
				} else if (cell.kind() == Cell.Kind.NUMBER && isTooLong(cell.text())) {
					log.add(changed(cell, "a number of which the last digits may be lost"));
				} else if (cell.kind() == Cell.Kind.TEXT && !cell.isBlank()) {
					above.put(i, cell.text());
				}
			}
		}
	}

	private static Problem changed(Cell cell, String what) {
		return new Mismatch("cell.changed", cell.place(), cell.text(), "what the instrument wrote",
				"The spreadsheet that saved this file made " + what + " of it; compare it with the instrument's own file.").warning();
	}

	private static boolean isOfTime(String name) {
		String folded = name.toLowerCase(Locale.ROOT);
		return folded.contains("date") || folded.contains("time");
	}

	private static boolean isTooLong(String number) {
		int point = number.indexOf('.');
		return (point < 0 ? number : number.substring(0, point)).chars().filter(Character::isDigit).count() > DIGITS_KEPT;
	}
}
