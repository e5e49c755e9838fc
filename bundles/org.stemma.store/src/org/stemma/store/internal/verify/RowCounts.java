/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.stemma.store.internal.schema.Table;
import org.stemma.store.internal.sql.Session;

/** Counts the rows of many tables, some tables at a time: an embedded engine takes longer to prepare a statement than to count. */
final class RowCounts {

	private static final int AT_ONCE = 16;

	private final Map<String, Long> counts = new HashMap<>();

	/** Counts the rows of tables. */
	RowCounts(Session session, List<Table> tables) {
		for (int from = 0; from < tables.size(); from += AT_ONCE) {
			count(session, tables.subList(from, Math.min(tables.size(), from + AT_ONCE)));
		}
	}

	private void count(Session session, List<Table> some) {
		List<String> parts = new ArrayList<>();
		for (Table table : some) {
			parts.add("SELECT " + parts.size() + " AS place, COUNT(*) AS many FROM " + table.name());
		}
		session.each(String.join(" UNION ALL ", parts), List.of(),
				row -> counts.put(some.get(row.integer(1)).name(), row.number(2)));
	}

	/** The rows of a table that was counted. */
	long of(Table table) {
		return counts.get(table.name());
	}

	/** The rows of all tables that were counted. */
	long all() {
		return counts.values().stream().mapToLong(Long::longValue).sum();
	}
}
