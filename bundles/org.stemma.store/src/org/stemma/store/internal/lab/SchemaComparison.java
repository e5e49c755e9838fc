/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.stemma.store.internal.lab.Additions.In;
import org.stemma.store.internal.model.ModelRows.StoredPackage;
import org.stemma.store.internal.schema.Column;
import org.stemma.store.internal.schema.Index;
import org.stemma.store.internal.schema.LabSchema;
import org.stemma.store.internal.schema.Table;

/** What tables derived from a lab's model and from the program's do not have in common. */
final class SchemaComparison {

	private final Map<String, Table> old;
	private final Map<String, Table> now;

	SchemaComparison(LabSchema old, LabSchema now) {
		this.old = byName(old);
		this.now = byName(now);
	}

	private static Map<String, Table> byName(LabSchema schema) {
		return schema.tables().stream().collect(Collectors.toMap(Table::name, Function.identity(), (a, b) -> a,
				java.util.LinkedHashMap::new));
	}

	/** Tables and columns of the lab that the program would not make, or would make otherwise. */
	List<String> lacking() {
		List<String> lacking = new ArrayList<>();
		for (Table table : old.values()) {
			Table mine = now.get(table.name());
			if (mine == null) {
				lacking.add("table " + table.name());
			} else {
				table.columns().stream().filter(column -> !has(mine, column))
						.forEach(column -> lacking.add("column " + table.name() + "." + column.name()));
			}
		}
		return lacking;
	}

	private static boolean has(Table table, Column column) {
		return table.columns().stream().anyMatch(mine -> mine.name().equals(column.name())
				&& mine.type() == column.type() && mine.required() == column.required());
	}

	/** What the program would make beyond the lab's tables. */
	Additions additions(List<StoredPackage> packages) {
		List<Table> tables = new ArrayList<>();
		List<In<Column>> columns = new ArrayList<>();
		List<In<Index>> indexes = new ArrayList<>();
		for (Table mine : now.values()) {
			Table there = old.get(mine.name());
			if (there == null) {
				tables.add(mine);
			} else {
				mine.columns().stream().filter(column -> !has(there, column))
						.forEach(column -> columns.add(new In<>(mine, column)));
				mine.indexes().stream().filter(index -> !there.indexes().contains(index))
						.forEach(index -> indexes.add(new In<>(mine, index)));
			}
		}
		return new Additions(tables, columns, indexes, packages);
	}
}
