/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.lab;

import java.util.List;
import java.util.stream.Stream;

import org.stemma.store.internal.model.ModelRows.StoredPackage;
import org.stemma.store.internal.schema.Column;
import org.stemma.store.internal.schema.Index;
import org.stemma.store.internal.schema.Table;

/**
 * What a lab lacks to fit the program's model.
 *
 * @param tables   new tables
 * @param columns  new columns of tables that are there
 * @param indexes  new indexes of tables that are there
 * @param packages packages whose text differs from what is stored
 */
record Additions(List<Table> tables, List<In<Column>> columns, List<In<Index>> indexes, List<StoredPackage> packages) {

	static final Additions NONE = new Additions(List.of(), List.of(), List.of(), List.of());

	/** Copies the lists. */
	Additions {
		tables = List.copyOf(tables);
		columns = List.copyOf(columns);
		indexes = List.copyOf(indexes);
		packages = List.copyOf(packages);
	}

	/** What it is, in words. */
	String words() {
		Stream<String> all = Stream.of(tables.stream().map(table -> "table " + table.name()),
				columns.stream().map(each -> "column " + each.table().name() + "." + each.added().name()),
				indexes.stream().map(each -> "index " + each.added().name())).flatMap(each -> each);
		List<String> words = all.toList();
		return words.isEmpty() ? "new words only" : String.join(", ", words);
	}

	/** Whether tables have to be made or changed. */
	boolean changeTables() {
		return !tables.isEmpty() || !columns.isEmpty() || !indexes.isEmpty();
	}

	/**
	 * Something new in a table that is there.
	 *
	 * @param table the table as it will be
	 * @param added what is new
	 * @param <T>   column or index
	 */
	record In<T>(Table table, T added) {
	}
}
