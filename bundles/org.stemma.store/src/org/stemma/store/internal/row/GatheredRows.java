/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.stemma.store.internal.schema.Table;

/** Rows of lists and parts, findable by the row they belong to. Rows have to be added in the order of their keys. */
public final class GatheredRows {

	private final Map<String, Map<List<Object>, List<TableRow>>> rows = new HashMap<>();

	/** Adds a row. */
	public void add(TableRow row) {
		List<Object> above = row.key().subList(0, row.table().keys() - 1);
		rows.computeIfAbsent(row.table().name(), table -> new HashMap<>()).computeIfAbsent(above, key -> new ArrayList<>())
				.add(row);
	}

	/** The rows of a table that belong to the row with a key. */
	List<TableRow> below(Table table, List<Object> key) {
		return rows.getOrDefault(table.name(), Map.of()).getOrDefault(key, List.of());
	}
}
