/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.schema;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;

/**
 * A table.
 *
 * @param name    name in both engines
 * @param columns columns in order, those of the primary key first
 * @param keys    how many columns the primary key has; 0 for a table of one row
 * @param indexes further indexes
 * @param words   what it holds, in plain words
 */
public record Table(String name, List<Column> columns, int keys, List<Index> indexes, String words) {

	private static final String KEY_SUFFIX = "_pk";

	/** Copies the lists. */
	public Table {
		Objects.requireNonNull(name, "name");
		columns = List.copyOf(columns);
		indexes = List.copyOf(indexes);
		Objects.requireNonNull(words, "words");
	}

	/** The columns of the primary key. */
	public List<Column> key() {
		return columns.subList(0, keys);
	}

	/** Name of the primary key's constraint. */
	public String keyName() {
		return name.length() + KEY_SUFFIX.length() <= Names.LONGEST ? name + KEY_SUFFIX
				: name.substring(0, Names.LONGEST - KEY_SUFFIX.length()) + KEY_SUFFIX;
	}

	/** The index whose first column is that one; the primary key where it begins with it. */
	public String found(String column) {
		if (keys > 0 && columns.get(0).name().equals(column)) {
			return keyName();
		}
		return indexes.stream().filter(index -> index.columns().get(0).equals(column)).map(Index::name).findFirst()
				.orElseThrow(() -> new NoSuchElementException("Table " + name + " has no index on " + column));
	}

	/** Where a column stands, counted from 0. */
	public int position(String column) {
		for (int i = 0; i < columns.size(); i++) {
			if (columns.get(i).name().equals(column)) {
				return i;
			}
		}
		throw new NoSuchElementException("Table " + name + " has no column " + column);
	}

	/** Names of all columns, separated by commas. */
	public String columnList() {
		return String.join(", ", columns.stream().map(Column::name).toList());
	}
}
