/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.schema;

import java.util.Objects;

/**
 * A column.
 *
 * @param name     name in both engines
 * @param type     what it holds
 * @param required whether it is never null
 * @param words    what it says, in plain words: the field's label, or the column's purpose
 */
public record Column(String name, ColumnType type, boolean required, String words) {

	/** Checks that nothing is missing. */
	public Column {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(type, "type");
		Objects.requireNonNull(words, "words");
	}

	/** A column that is never null. */
	public static Column required(String name, ColumnType type, String words) {
		return new Column(name, type, true, words);
	}

	/** A column that may be null. */
	public static Column optional(String name, ColumnType type, String words) {
		return new Column(name, type, false, words);
	}
}
