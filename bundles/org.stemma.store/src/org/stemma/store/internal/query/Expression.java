/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.query;

import java.util.List;
import java.util.Objects;

import org.stemma.store.internal.schema.FieldColumns;

/**
 * A field with one value as a query sees it: the SQL of each of its columns.
 *
 * @param field   the field and its columns
 * @param columns the SQL of each column
 */
record Expression(FieldColumns field, List<String> columns) {

	/** Copies the list. */
	Expression {
		Objects.requireNonNull(field, "field");
		columns = List.copyOf(columns);
	}

	/** What is compared. */
	String compared() {
		return columns.get(field.comparedPosition());
	}

	/** What rows are sorted by. */
	String sorted() {
		return columns.get(field.sortedPosition());
	}

	/** What a part of the text is looked for in: the code of a reference, else the text. */
	String searched() {
		return sorted();
	}
}
