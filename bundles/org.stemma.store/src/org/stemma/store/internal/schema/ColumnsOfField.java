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

/** Which columns hold a field with one value. */
final class ColumnsOfField {

	private static final String CODE = "code";

	private final Names names;

	ColumnsOfField(Names names) {
		this.names = names;
	}

	/** The columns of a field, which stand from an offset on in their table. */
	FieldColumns of(FieldModel field, int offset) {
		return new FieldColumns(field, columns(field), offset);
	}

	private List<Column> columns(FieldModel field) {
		String label = field.label();
		return switch (field.type()) {
		case TEXT -> List.of(column(field, text(field), label));
		case INTEGER -> List.of(column(field, ColumnType.INTEGER, label));
		case DOUBLE -> List.of(column(field, ColumnType.DOUBLE, label));
		case BOOLEAN -> List.of(column(field, ColumnType.BOOLEAN, label));
		case INSTANT -> List.of(column(field, ColumnType.TIME, label + ", UTC"));
		case DATE -> List.of(column(field, ColumnType.DATE, label));
		case CHOICE -> List.of(column(field, ColumnType.NAME, label));
		case HASH -> List.of(column(field, ColumnType.HASH, label));
		case DECIMAL -> List.of(column(field, ColumnType.DOUBLE, label + ", for comparing"),
				column(field, "text", ColumnType.TEXT, label + ", as entered"));
		case QUANTITY -> List.of(column(field, ColumnType.DOUBLE, label + ", for comparing"),
				column(field, "text", ColumnType.TEXT, label + ", as entered"),
				column(field, "unit", ColumnType.TEXT, label + ", UCUM unit"));
		case REFERENCE -> List.of(column(field, "kind", ColumnType.NAME, label + ", kind of record"),
				column(field, "id", ColumnType.UUID, label + ", identity"),
				column(field, CODE, ColumnType.NAME, label + ", code at that time"));
		case PART -> throw new IllegalArgumentException("A part has a table of its own: " + field.name());
		};
	}

	/** The code of a record is indexed, and so is kept short. */
	private static ColumnType text(FieldModel field) {
		return field.name().equals(CODE) && field.type() == FieldType.TEXT ? ColumnType.NAME : ColumnType.TEXT;
	}

	private Column column(FieldModel field, ColumnType type, String words) {
		return Column.optional(names.of(field.name()), type, words);
	}

	private Column column(FieldModel field, String part, ColumnType type, String words) {
		return Column.optional(names.of(field.name(), part), type, words);
	}
}
