/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.schema;

import java.util.List;

import org.stemma.core.record.FieldModel;
import org.stemma.core.record.FieldType;

/**
 * A field with one value and the columns that hold it.
 *
 * @param field   the field
 * @param columns its columns: one; for a decimal number and text; for a quantity number, text and unit; for a reference
 *                kind, identity and code
 * @param offset  where the first of them stands in the table
 */
public record FieldColumns(FieldModel field, List<Column> columns, int offset) {

	/** Copies the list. */
	public FieldColumns {
		columns = List.copyOf(columns);
	}

	/** The column that is compared: the number, the identity of a reference, else the only one. */
	public Column compared() {
		return columns.get(comparedPosition());
	}

	/** Which of its columns is compared. */
	public int comparedPosition() {
		return field.type() == FieldType.REFERENCE ? 1 : 0;
	}

	/** Which of its columns rows are sorted by: the number, the code of a reference, else the only one. */
	public int sortedPosition() {
		return field.type() == FieldType.REFERENCE ? 2 : 0;
	}
}
