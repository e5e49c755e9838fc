/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.table;

import java.util.ArrayList;
import java.util.List;

import org.stemma.api.Place;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;

/** Lines of a key and a value, as reports on one sample are written: {@code Operator;A. Miller;}. */
public final class KeyValues {

	private KeyValues() {
	}

	/**
	 * The lines of a sheet as a table of one record: the keys are its header, the values its row. A line with more than
	 * one value is a problem in the log: it may be a number that the delimiter cut in two.
	 */
	public static Table record(Sheet lines, ProblemLog log) {
		List<Cell> keys = new ArrayList<>();
		List<Cell> values = new ArrayList<>();
		for (Row row : lines.rows()) {
			if (row.used() > 2) {
				log.add(new Mismatch("line.long", row.cell(2).under(row.cell(0)).place(), row.cell(2).text(),
						"one value for each key").error());
			}
			if (!row.isBlank()) {
				keys.add(row.cell(0));
				values.add(row.cell(1));
			}
		}
		Place first = keys.isEmpty() ? Place.file(lines.name()) : Place.line(lines.name(), keys.getFirst().place().line());
		return new Table(new Row(first, keys), List.of(new Row(first, values)));
	}
}
