/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** Binds parameters by the class of their values. */
final class Binder {

	private final Dialect dialect;

	Binder(Dialect dialect) {
		this.dialect = dialect;
	}

	void bind(PreparedStatement statement, List<?> parameters) throws SQLException {
		int index = 1;
		for (Object parameter : parameters) {
			bind(statement, index++, parameter);
		}
	}

	private void bind(PreparedStatement statement, int index, Object value) throws SQLException {
		switch (value) {
		case Long number -> statement.setLong(index, number);
		case Integer number -> statement.setInt(index, number);
		case Double number -> statement.setDouble(index, number);
		case Boolean flag -> statement.setBoolean(index, flag);
		case String text -> statement.setString(index, text);
		case UUID id -> dialect.bind(statement, index, id);
		case LocalDateTime time -> dialect.bind(statement, index, time);
		case LocalDate day -> dialect.bind(statement, index, day);
		case byte[] bytes -> statement.setBytes(index, bytes);
		case Unset unset -> statement.setNull(index, dialect.nullType(unset.type()));
		case null, default -> throw new IllegalArgumentException("Not a parameter: " + value);
		}
	}
}
