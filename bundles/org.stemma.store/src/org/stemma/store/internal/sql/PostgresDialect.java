/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.sql;

import static java.util.Map.entry;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;

import org.stemma.store.internal.schema.ColumnType;
import org.stemma.store.internal.schema.Table;

/** PostgreSQL 15 and later. Text is compared by code points, as Derby does it, whatever the database's own rule. */
public final class PostgresDialect implements Dialect {

	/** States, or their first two digits, by what they mean. */
	private static final Map<String, FailureKind> MEANINGS = Map.ofEntries(entry("40001", FailureKind.ABORTED),
			entry("40P01", FailureKind.ABORTED), entry("55P03", FailureKind.ABORTED), entry("08", FailureKind.LOST),
			entry("57P01", FailureKind.LOST), entry("57P02", FailureKind.LOST), entry("57P03", FailureKind.LOST),
			entry("28", FailureKind.LOGIN), entry("3D000", FailureKind.MISSING), entry("42501", FailureKind.FORBIDDEN),
			entry("23505", FailureKind.DUPLICATE));

	@Override
	public String type(ColumnType type) {
		return switch (type) {
		case LONG -> "BIGINT";
		case INTEGER -> "INTEGER";
		case DOUBLE -> "DOUBLE PRECISION";
		case BOOLEAN -> "BOOLEAN";
		case TIME -> "TIMESTAMP(6)";
		case DATE -> "DATE";
		case TEXT, DOCUMENT -> "TEXT COLLATE \"C\"";
		case NAME -> "VARCHAR(255) COLLATE \"C\"";
		case UUID -> "UUID";
		case HASH -> "VARCHAR(64) COLLATE \"C\"";
		case BYTES -> "BYTEA";
		};
	}

	@Override
	public int nullType(ColumnType type) {
		return switch (type) {
		case LONG -> Types.BIGINT;
		case INTEGER -> Types.INTEGER;
		case DOUBLE -> Types.DOUBLE;
		case BOOLEAN -> Types.BOOLEAN;
		case TIME -> Types.TIMESTAMP;
		case DATE -> Types.DATE;
		case TEXT, NAME, HASH -> Types.VARCHAR;
		case UUID -> Types.OTHER;
		case DOCUMENT -> Types.VARCHAR;
		case BYTES -> Types.BINARY;
		};
	}

	@Override
	public void bind(PreparedStatement statement, int index, LocalDateTime time) throws SQLException {
		statement.setObject(index, time);
	}

	@Override
	public void bind(PreparedStatement statement, int index, LocalDate day) throws SQLException {
		statement.setObject(index, day);
	}

	@Override
	public void bind(PreparedStatement statement, int index, UUID id) throws SQLException {
		statement.setObject(index, id);
	}

	@Override
	public LocalDateTime time(ResultSet rows, int index) throws SQLException {
		return rows.getObject(index, LocalDateTime.class);
	}

	@Override
	public LocalDate day(ResultSet rows, int index) throws SQLException {
		return rows.getObject(index, LocalDate.class);
	}

	@Override
	public UUID id(ResultSet rows, int index) throws SQLException {
		return rows.getObject(index, UUID.class);
	}

	@Override
	public String lower(String text) {
		return "LOWER(" + text + " COLLATE \"default\")";
	}

	@Override
	public String by(Table table, String alias, String column) {
		return table.name() + " " + alias;
	}

	@Override
	public String joined(Table table, String alias, String column) {
		return by(table, alias, column);
	}

	@Override
	public String locking() {
		return " FOR UPDATE";
	}

	@Override
	public boolean recursive() {
		return true;
	}

	@Override
	public boolean shared() {
		return true;
	}

	@Override
	public FailureKind kind(SQLException failure) {
		String state = String.valueOf(failure.getSQLState());
		return MEANINGS.entrySet().stream().filter(each -> state.startsWith(each.getKey())).map(Map.Entry::getValue)
				.findFirst().orElse(FailureKind.BROKEN);
	}
}
