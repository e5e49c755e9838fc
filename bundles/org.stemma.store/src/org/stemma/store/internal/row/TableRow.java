/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.row;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.stemma.store.internal.schema.Column;
import org.stemma.store.internal.schema.Table;
import org.stemma.store.internal.sql.Unset;

/**
 * A row.
 *
 * @param table  its table
 * @param values values of the table's columns in order; null for unset ones
 */
public record TableRow(Table table, List<Object> values) {

	/** Copies the list. */
	public TableRow {
		values = Collections.unmodifiableList(new ArrayList<>(values));
	}

	/** The values of the primary key. */
	public List<Object> key() {
		return values.subList(0, table.keys());
	}

	/** The values as parameters of a statement. */
	public List<Object> parameters() {
		return parameters(table.columns(), values);
	}

	/** Values of columns as parameters: unset ones say of which type they are. */
	static List<Object> parameters(List<Column> columns, List<Object> values) {
		List<Object> parameters = new ArrayList<>(values.size());
		for (int i = 0; i < values.size(); i++) {
			parameters.add(values.get(i) == null ? new Unset(columns.get(i).type()) : values.get(i));
		}
		return parameters;
	}
}
