/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.testkit.store;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What somebody with a SQL tool can do to a lab: look at any row, change any column, remove and put back rows. Statements are
 * prepared once: preparing takes longer than carrying out.
 */
final class SqlTool {

	private static final int FAR_AWAY = 1_000_003;

	private final Connection connection;
	private final Map<String, PreparedStatement> statements = new HashMap<>();
	private final Map<String, List<String>> columns = new HashMap<>();
	private final Map<String, List<String>> keys = new HashMap<>();

	SqlTool(Connection connection) {
		this.connection = connection;
	}

	/** A row as it was when it was looked at. */
	record Row(String table, List<String> keys, Map<String, Object> values) {

		/** The same row with another value. */
		Row with(String column, Object value) {
			Map<String, Object> changed = new LinkedHashMap<>(values);
			changed.put(column, value);
			return new Row(table, keys, changed);
		}

		Object value(String column) {
			return values.get(column);
		}
	}

	/** Tables of the lab. */
	List<String> tables() throws SQLException {
		List<String> tables = new ArrayList<>();
		String schema = connection.getSchema();
		try (ResultSet rows = connection.getMetaData().getTables(null, schema, null, new String[] { "TABLE" })) {
			while (rows.next()) {
				tables.add(rows.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
			}
		}
		return tables;
	}

	/** Columns of a table. */
	List<String> columns(String table) throws SQLException {
		if (!columns.containsKey(table)) {
			columns.put(table, askedColumns(table));
		}
		return columns.get(table);
	}

	private List<String> askedColumns(String table) throws SQLException {
		ResultSetMetaData described = prepared("SELECT * FROM " + table).getMetaData();
		List<String> found = new ArrayList<>();
		for (int i = 1; i <= described.getColumnCount(); i++) {
			found.add(described.getColumnName(i).toLowerCase(Locale.ROOT));
		}
		return List.copyOf(found);
	}

	private PreparedStatement prepared(String statement) throws SQLException {
		if (!statements.containsKey(statement)) {
			statements.put(statement, connection.prepareStatement(statement));
		}
		return statements.get(statement);
	}

	private List<String> keys(String table) throws SQLException {
		if (!keys.containsKey(table)) {
			keys.put(table, askedKeys(table));
		}
		return keys.get(table);
	}

	private List<String> askedKeys(String table) throws SQLException {
		Map<Integer, String> found = new TreeMap<>();
		for (String name : List.of(table, table.toUpperCase(Locale.ROOT))) {
			try (ResultSet rows = connection.getMetaData().getPrimaryKeys(null, connection.getSchema(), name)) {
				while (rows.next()) {
					found.put(rows.getInt("KEY_SEQ"), rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
				}
			}
		}
		return List.copyOf(found.values());
	}

	/** The last row in the order of the key for which a condition holds. */
	Optional<Row> last(String table, String condition) throws SQLException {
		try (ResultSet rows = prepared(ordered(table, " WHERE " + condition)).executeQuery()) {
			return rows.next() ? Optional.of(new Row(table, keys(table), values(rows, columns(table)))) : Optional.empty();
		}
	}

	/** The last row in the order of the key in which a column has a value. */
	Optional<Row> last(String table, String column, Object value) throws SQLException {
		PreparedStatement query = prepared(ordered(table, " WHERE " + column + " = ?"));
		query.setObject(1, value);
		try (ResultSet rows = query.executeQuery()) {
			return rows.next() ? Optional.of(new Row(table, keys(table), values(rows, columns(table)))) : Optional.empty();
		}
	}

	/** The last row in the order of the key in which a column is set. */
	Optional<Row> lastWith(String table, String column) throws SQLException {
		try (ResultSet rows = prepared(ordered(table, "")).executeQuery()) {
			while (rows.next()) {
				Row row = new Row(table, keys(table), values(rows, columns(table)));
				if (row.value(column) != null) {
					return Optional.of(row);
				}
			}
			return Optional.empty();
		}
	}

	private String ordered(String table, String condition) throws SQLException {
		List<String> by = keys(table);
		return "SELECT * FROM " + table + condition
				+ (by.isEmpty() ? "" : " ORDER BY " + String.join(" DESC, ", by) + " DESC");
	}

	private static Map<String, Object> values(ResultSet rows, List<String> columns) throws SQLException {
		Map<String, Object> values = new LinkedHashMap<>();
		for (int i = 0; i < columns.size(); i++) {
			boolean document = rows.getMetaData().getColumnType(i + 1) == Types.CLOB;
			values.put(columns.get(i), document ? rows.getString(i + 1) : rows.getObject(i + 1));
		}
		return values;
	}

	/** Another value of the same type. */
	static Object different(Object value) {
		return switch (value) {
		case null -> 7L;
		case Long number -> number + FAR_AWAY;
		case Integer number -> number + 17;
		case Double number -> number + 1;
		case Boolean flag -> !flag;
		case Timestamp time -> new Timestamp(time.getTime() + 1000);
		case Date day -> Date.valueOf(day.toLocalDate().plusDays(1));
		case UUID id -> new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() ^ 1);
		case byte[] bytes -> bytes(bytes);
		case String text -> text(text);
		default -> throw new IllegalArgumentException("No other value than " + value);
		};
	}

	private static byte[] bytes(byte[] bytes) {
		byte[] other = bytes.clone();
		other[0] ^= 1;
		return other;
	}

	private static String text(String text) {
		if (text.matches("[0-9a-f]{64}") || text.matches("[0-9a-f-]{36}")) {
			return (text.charAt(0) == 'a' ? 'b' : 'a') + text.substring(1);
		}
		return text.matches("[0-9.]+") ? text + "0" : text.replaceFirst("(\\p{L})(\\P{L}*)$", "$1$1$2");
	}

	/** Changes that go together. */
	@FunctionalInterface
	interface Changes {

		/** Makes them. */
		void make() throws SQLException;
	}

	/** Makes changes in one transaction, which is on disk once. */
	void together(Changes changes) throws SQLException {
		connection.setAutoCommit(false);
		changes.make();
		connection.commit();
		connection.setAutoCommit(true);
	}

	/** Sets a column of a row. */
	void set(Row row, String column, Object value) throws SQLException {
		run("UPDATE " + row.table() + " SET " + column + " = ?" + where(row), parameters(value, row));
	}

	/** Removes a row. */
	void delete(Row row) throws SQLException {
		run("DELETE FROM " + row.table() + where(row), parameters(null, row));
	}

	/** Puts a row in. */
	void insert(Row row) throws SQLException {
		run("INSERT INTO " + row.table() + " (" + String.join(", ", row.values().keySet()) + ") VALUES ("
				+ "?, ".repeat(row.values().size() - 1) + "?)", new ArrayList<>(row.values().values()));
	}

	private static String where(Row row) {
		return row.keys().isEmpty() ? "" : " WHERE " + String.join(" = ? AND ", row.keys()) + " = ?";
	}

	private static List<Object> parameters(Object value, Row row) {
		List<Object> parameters = new ArrayList<>();
		if (value != null) {
			parameters.add(value);
		}
		row.keys().forEach(key -> parameters.add(row.value(key)));
		return parameters;
	}

	/** Carries out a statement. */
	void run(String sql, List<Object> parameters) throws SQLException {
		PreparedStatement statement = prepared(sql);
		for (int i = 0; i < parameters.size(); i++) {
			statement.setObject(i + 1, parameters.get(i));
		}
		statement.executeUpdate();
	}
}
