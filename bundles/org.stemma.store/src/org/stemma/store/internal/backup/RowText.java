/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.backup;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.stemma.store.internal.schema.Column;
import org.stemma.store.internal.schema.ColumnType;
import org.stemma.store.internal.schema.Table;

/**
 * Rows of a table as lines of text, the same for every engine: columns in the table's order with a tab between them,
 * {@code \N} for an unset one; a backslash, tab, line feed and carriage return in a text are written {@code \\}, {@code \t},
 * {@code \n}, {@code \r}. Times are UTC. This is the text form of PostgreSQL's COPY.
 */
final class RowText {

	private static final String UNSET = "\\N";
	private static final char ESCAPE = '\\';

	private final List<Column> columns;

	RowText(Table table) {
		this.columns = table.columns();
	}

	/** A row as a line without its end; throws {@link IllegalArgumentException} for bytes, which have files of their own. */
	String line(List<Object> values) {
		StringBuilder line = new StringBuilder();
		for (int i = 0; i < columns.size(); i++) {
			line.append(i == 0 ? "" : "\t");
			line.append(values.get(i) == null ? UNSET : escaped(text(columns.get(i), values.get(i))));
		}
		return line.toString();
	}

	private static String text(Column column, Object value) {
		if (column.type() == ColumnType.BYTES) {
			throw new IllegalArgumentException("Bytes are not kept as text: " + column.name());
		}
		return value.toString();
	}

	private static String escaped(String text) {
		return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
	}

	/** The values in a line; throws {@link IllegalArgumentException} or {@link java.time.DateTimeException} when it is none. */
	List<Object> values(String line) {
		String[] texts = line.split("\t", -1);
		if (texts.length != columns.size()) {
			throw new IllegalArgumentException("found " + texts.length + " columns, expected " + columns.size());
		}
		List<Object> values = new ArrayList<>(texts.length);
		for (int i = 0; i < texts.length; i++) {
			values.add(texts[i].equals(UNSET) ? null : value(columns.get(i).type(), plain(texts[i])));
		}
		return values;
	}

	private static Object value(ColumnType type, String text) {
		return switch (type) {
		case LONG -> Long.valueOf(text);
		case INTEGER -> Integer.valueOf(text);
		case DOUBLE -> Double.valueOf(text);
		case BOOLEAN -> Boolean.valueOf(text);
		case TIME -> LocalDateTime.parse(text);
		case DATE -> LocalDate.parse(text);
		case UUID -> UUID.fromString(text);
		case TEXT, NAME, HASH, DOCUMENT -> text;
		case BYTES -> throw new IllegalArgumentException("bytes are not kept as text");
		};
	}

	private static String plain(String text) {
		if (text.indexOf(ESCAPE) < 0) {
			return text;
		}
		StringBuilder plain = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char each = text.charAt(i);
			plain.append(each == ESCAPE && i + 1 < text.length() ? meant(text.charAt(++i)) : each);
		}
		return plain.toString();
	}

	private static char meant(char escaped) {
		return switch (escaped) {
		case 't' -> '\t';
		case 'n' -> '\n';
		case 'r' -> '\r';
		default -> escaped;
		};
	}
}
