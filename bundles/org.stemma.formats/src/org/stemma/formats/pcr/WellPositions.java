/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.pcr;

import java.util.HashMap;
import java.util.Map;

import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.plate.Well;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;

/**
 * Which number stands for which position of the block. All tables of a run have to say the same, else one of them has its
 * rows in other wells. For one file and thread.
 */
final class WellPositions {

	private final Map<String, String> byNumber = new HashMap<>();
	private final Map<String, String> numbers = new HashMap<>();
	/** The first spelling of each position: a table may write A1 and another one A01. */
	private final Map<String, String> spellings = new HashMap<>();

	/** Notes what a table states. */
	void add(PlateTable table, ProblemLog log) {
		for (Row row : table.table().rows()) {
			Cell position = table.table().cell(row, PlateFields.POSITION);
			String number = table.number(row);
			if (!position.isBlank()) {
				String normal = normal(position.text());
				spellings.putIfAbsent(normal, position.text());
				if (!number.isEmpty()) {
					add(number, normal, position, log);
				}
			}
		}
	}

	private void add(String number, String normal, Cell position, ProblemLog log) {
		String before = byNumber.putIfAbsent(number, normal);
		String other = numbers.putIfAbsent(normal, number);
		if (before != null && !before.equals(normal) || other != null && !other.equals(number)) {
			log.add(new Mismatch("well.differs", position.place(), position.text(), "the position of well " + number + " as in the rows above"
					+ (before == null || before.equals(normal) ? ", where it has the number " + other : ", which is " + spellings.get(before)),
					"Rows may have slipped; export the run again.").error());
		}
	}

	/** The well of a row: its position, or that of its number, or the number where no position is known. */
	String of(PlateTable table, Row row) {
		String position = table.table().cell(row, PlateFields.POSITION).text();
		String number = table.number(row);
		String normal = position.isEmpty() ? byNumber.getOrDefault(number, normal(number)) : normal(position);
		return spellings.getOrDefault(normal, position.isEmpty() ? number : position);
	}

	private static String normal(String position) {
		return Well.of(position).map(Well::name).orElse(position);
	}
}
