/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.sql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;

import org.stemma.store.internal.schema.ColumnType;
import org.stemma.store.internal.schema.Table;

/**
 * Apache Derby. Days travel as text and times with a calendar of their own, so that neither the machine's time zone nor
 * its calendar can touch them: as text, a time that summer time skips would come back an hour later.
 */
public final class DerbyDialect implements Dialect {

	private static final Set<String> ABORTED = Set.of("40001", "40XL1", "40XL2");
	private static final String DUPLICATE = "23505";

	@Override
	public String type(ColumnType type) {
		return switch (type) {
		case LONG -> "BIGINT";
		case INTEGER -> "INTEGER";
		case DOUBLE -> "DOUBLE";
		case BOOLEAN -> "BOOLEAN";
		case TIME -> "TIMESTAMP";
		case DATE -> "DATE";
		case TEXT -> "VARCHAR(32672)";
		case NAME -> "VARCHAR(255)";
		case UUID -> "CHAR(36)";
		case HASH -> "VARCHAR(64)";
		case DOCUMENT -> "CLOB";
		case BYTES -> "BLOB";
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
		case UUID -> Types.CHAR;
		case DOCUMENT -> Types.CLOB;
		case BYTES -> Types.BLOB;
		};
	}

	@Override
	public void bind(PreparedStatement statement, int index, LocalDateTime time) throws SQLException {
		statement.setTimestamp(index, Timestamp.from(time.toInstant(ZoneOffset.UTC)), utc());
	}

	@Override
	public void bind(PreparedStatement statement, int index, LocalDate day) throws SQLException {
		statement.setString(index, day.toString());
	}

	@Override
	public void bind(PreparedStatement statement, int index, UUID id) throws SQLException {
		statement.setString(index, id.toString());
	}

	@Override
	public LocalDateTime time(ResultSet rows, int index) throws SQLException {
		Timestamp time = rows.getTimestamp(index, utc());
		return time == null ? null : LocalDateTime.ofInstant(time.toInstant(), ZoneOffset.UTC);
	}

	/** A calendar without summer time and without the days that were left out in 1582. */
	private static Calendar utc() {
		GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
		calendar.setGregorianChange(new Date(Long.MIN_VALUE));
		return calendar;
	}

	@Override
	public LocalDate day(ResultSet rows, int index) throws SQLException {
		String text = rows.getString(index);
		return text == null ? null : LocalDate.parse(text);
	}

	@Override
	public UUID id(ResultSet rows, int index) throws SQLException {
		String text = rows.getString(index);
		return text == null ? null : UUID.fromString(text);
	}

	@Override
	public String lower(String text) {
		return "LOWER(" + text + ")";
	}

	@Override
	public String by(Table table, String alias, String column) {
		return wish(table, alias, column, "");
	}

	@Override
	public String joined(Table table, String alias, String column) {
		return wish(table, alias, column, "joinStrategy=NESTEDLOOP, ");
	}

	/** The wish ends with the line. */
	private static String wish(Table table, String alias, String column, String strategy) {
		String found = table.found(column);
		String kind = found.equals(table.keyName()) ? "constraint=" : "index=";
		return table.name() + " " + alias + " --DERBY-PROPERTIES " + strategy + kind + found.toUpperCase(Locale.ROOT)
				+ "\n";
	}

	@Override
	public String locking() {
		return " FOR UPDATE WITH RS";
	}

	@Override
	public boolean recursive() {
		return false;
	}

	@Override
	public boolean shared() {
		return false;
	}

	@Override
	public FailureKind kind(SQLException failure) {
		String state = String.valueOf(failure.getSQLState());
		if (ABORTED.contains(state)) {
			return FailureKind.ABORTED;
		}
		return state.equals(DUPLICATE) ? FailureKind.DUPLICATE : FailureKind.BROKEN;
	}
}
