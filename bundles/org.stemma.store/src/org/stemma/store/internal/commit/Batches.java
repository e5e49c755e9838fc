/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.commit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.stemma.store.internal.row.TableRow;
import org.stemma.store.internal.schema.Table;
import org.stemma.store.internal.sql.Session;

/** New rows, gathered by table and written table by table. */
final class Batches {

	private final Map<String, List<List<Object>>> rows = new LinkedHashMap<>();

	void insert(TableRow row) {
		rows.computeIfAbsent(insertion(row.table()), sql -> new ArrayList<>()).add(row.parameters());
	}

	void insert(Table table, List<Object> values) {
		insert(new TableRow(table, values));
	}

	void write(Session session) {
		rows.forEach(session::batch);
	}

	private static String insertion(Table table) {
		return "INSERT INTO " + table.name() + " (" + table.columnList() + ") VALUES ("
				+ "?, ".repeat(table.columns().size() - 1) + "?)";
	}
}
