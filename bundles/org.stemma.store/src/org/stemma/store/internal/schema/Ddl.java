/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The statements that make tables. */
public final class Ddl {

	private final Function<ColumnType, String> words;

	/** Statements with an engine's words for types. */
	public Ddl(Function<ColumnType, String> words) {
		this.words = words;
	}

	/** Makes a table with its indexes. */
	public List<String> create(Table table) {
		List<String> statements = new ArrayList<>();
		String columns = table.columns().stream().map(this::column).collect(Collectors.joining(", "));
		String key = table.keys() == 0 ? ""
				: ", CONSTRAINT " + table.keyName() + " PRIMARY KEY (" + table.key().stream().map(Column::name).collect(Collectors.joining(", ")) + ")";
		statements.add("CREATE TABLE " + table.name() + " (" + columns + key + ")");
		table.indexes().forEach(index -> statements.add(create(table, index)));
		return statements;
	}

	/** Adds a column to a table that is there. */
	public String add(Table table, Column column) {
		return "ALTER TABLE " + table.name() + " ADD COLUMN " + column(column);
	}

	/** Makes an index. */
	public String create(Table table, Index index) {
		return "CREATE " + (index.unique() ? "UNIQUE " : "") + "INDEX " + index.name() + " ON " + table.name() + " ("
				+ index.columns().get(0) + (index.descending() ? " DESC" : "")
				+ index.columns().stream().skip(1).map(column -> ", " + column).collect(Collectors.joining()) + ")";
	}

	private String column(Column column) {
		return column.name() + " " + words.apply(column.type()) + (column.required() ? " NOT NULL" : "");
	}
}
