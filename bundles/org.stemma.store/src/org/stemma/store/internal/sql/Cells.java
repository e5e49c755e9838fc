/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.stemma.store.internal.schema.Column;
import org.stemma.store.internal.schema.ColumnType;

/** The row of an answer that is being read; columns are counted from 1. */
public final class Cells {

	private final ResultSet rows;
	private final Dialect dialect;

	Cells(ResultSet rows, Dialect dialect) {
		this.rows = rows;
		this.dialect = dialect;
	}

	/** A number that is set. */
	public long number(int index) throws SQLException {
		return rows.getLong(index);
	}

	/** A number that is set. */
	public int integer(int index) throws SQLException {
		return rows.getInt(index);
	}

	/** A text; null when unset. */
	public String text(int index) throws SQLException {
		return rows.getString(index);
	}

	/** An identity; null when unset. */
	public UUID id(int index) throws SQLException {
		return dialect.id(rows, index);
	}

	/** Bytes; null when unset. */
	public byte[] bytes(int index) throws SQLException {
		return rows.getBytes(index);
	}

	/** A value of a type; null when unset. */
	public Object value(int index, ColumnType type) throws SQLException {
		return switch (type) {
		case LONG -> set(rows.getLong(index));
		case INTEGER -> set(rows.getInt(index));
		case DOUBLE -> set(rows.getDouble(index));
		case BOOLEAN -> set(rows.getBoolean(index));
		case TIME -> dialect.time(rows, index);
		case DATE -> dialect.day(rows, index);
		case UUID -> id(index);
		case BYTES -> bytes(index);
		case TEXT, NAME, HASH, DOCUMENT -> text(index);
		};
	}

	/** Values of columns that stand side by side; null for unset ones. */
	public List<Object> values(int first, List<Column> columns) throws SQLException {
		List<Object> values = new ArrayList<>(columns.size());
		for (int i = 0; i < columns.size(); i++) {
			values.add(value(first + i, columns.get(i).type()));
		}
		return values;
	}

	private Object set(Object value) throws SQLException {
		return rows.wasNull() ? null : value;
	}
}
