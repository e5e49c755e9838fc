/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.stemma.store.internal.row.TableRow;
import org.stemma.store.internal.schema.Column;
import org.stemma.store.internal.schema.KindTables;
import org.stemma.store.internal.schema.Table;

/** Compares rows as the journal says with rows as they are, column by column. */
final class RowComparison {

	private static final String PREFIX = "record_";

	private final Findings findings;

	RowComparison(Findings findings) {
		this.findings = findings;
	}

	/** Compares a record's own row. */
	void own(String subject, TableRow expected, TableRow actual) {
		columns(subject, "", expected, actual);
	}

	/** Compares the rows of a list or of parts. */
	void below(String subject, Table table, List<TableRow> expected, List<TableRow> actual) {
		Map<List<Object>, TableRow> there = byKey(actual);
		for (TableRow row : expected) {
			TableRow found = there.remove(row.key());
			String place = place(table, row);
			if (found == null) {
				findings.add(subject, place, "The row is missing in table " + table.name());
			} else {
				columns(subject, place + ": ", row, found);
			}
		}
		there.values().forEach(row -> findings.add(subject, place(table, row),
				"Table " + table.name() + " has a row that the journal does not know"));
	}

	private static Map<List<Object>, TableRow> byKey(List<TableRow> rows) {
		Map<List<Object>, TableRow> byKey = new LinkedHashMap<>();
		rows.forEach(row -> byKey.put(row.key(), row));
		return byKey;
	}

	/** For example {@code Into 2}: the label with positions as people count. */
	private static String place(Table table, TableRow row) {
		List<String> numbers = new ArrayList<>();
		row.key().stream().skip(1).forEach(position -> numbers.add(String.valueOf((Integer) position + 1)));
		return table.words().substring(table.words().indexOf(": ") + 2) + " " + String.join(".", numbers);
	}

	private void columns(String subject, String place, TableRow expected, TableRow actual) {
		List<Column> columns = expected.table().columns();
		for (int i = 0; i < columns.size(); i++) {
			Object should = expected.values().get(i);
			Object is = actual.values().get(i);
			if (!Objects.equals(should, is)) {
				findings.add(subject, place + label(expected.table(), i), "The row says " + words(is) + ", the journal says "
						+ words(should) + " (" + expected.table().name() + "." + columns.get(i).name() + ")");
			}
		}
	}

	/** A field by its label, a column of the store by its name. */
	private static String label(Table table, int column) {
		Column each = table.columns().get(column);
		boolean stores = column < KindTables.STAMP && each.name().startsWith(PREFIX);
		return stores ? each.name() : each.words();
	}

	private static String words(Object value) {
		return value == null ? "nothing" : "\"" + value + "\"";
	}
}
