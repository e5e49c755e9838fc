/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.sql;

import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A connection with its prepared statements. Every statement of the store goes through here; all values are bound.
 * Not safe to share between threads. Errors come out as {@link SqlFailure}.
 */
public final class Session {

	private static final int KEPT_STATEMENTS = 400;
	private static final int FETCHED_AT_ONCE = 512;

	private final Connection connection;
	private final Dialect dialect;
	private final Binder binder;
	private final Map<String, PreparedStatement> statements = new LinkedHashMap<>(64, 0.75f, true);

	/** Statements over a connection. */
	public Session(Connection connection, Dialect dialect) {
		this.connection = connection;
		this.dialect = dialect;
		this.binder = new Binder(dialect);
	}

	/** What the engine does differently. */
	public Dialect dialect() {
		return dialect;
	}

	/** All rows of an answer. */
	public <T> List<T> list(String sql, List<?> parameters, RowReader<T> reader) {
		List<T> all = new ArrayList<>();
		each(sql, parameters, row -> all.add(reader.read(row)));
		return all;
	}

	/** The first row of an answer, if there is one. */
	public <T> Optional<T> first(String sql, List<?> parameters, RowReader<T> reader) {
		List<T> all = list(sql, parameters, reader);
		return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
	}

	/** Goes through the rows of an answer without keeping them. */
	public void each(String sql, List<?> parameters, RowReader<?> reader) {
		attempt(sql, () -> {
			PreparedStatement statement = prepared(sql);
			binder.bind(statement, parameters);
			try (ResultSet rows = statement.executeQuery()) {
				Cells cells = new Cells(rows, dialect);
				while (rows.next()) {
					reader.read(cells);
				}
			}
			return null;
		});
	}

	/** Changes rows; answers how many. */
	public int update(String sql, List<?> parameters) {
		return attempt(sql, () -> {
			PreparedStatement statement = prepared(sql);
			binder.bind(statement, parameters);
			return statement.executeUpdate();
		});
	}

	/** The same change for many rows of parameters. */
	public void batch(String sql, List<? extends List<?>> rows) {
		if (rows.size() == 1) {
			update(sql, rows.get(0));
		} else if (!rows.isEmpty()) {
			attempt(sql, () -> {
				PreparedStatement statement = prepared(sql);
				for (List<?> row : rows) {
					binder.bind(statement, row);
					statement.addBatch();
				}
				return statement.executeBatch();
			});
		}
	}

	/** Carries out a statement without parameters, such as the making of a table. */
	public void execute(String sql) {
		attempt(sql, () -> {
			try (java.sql.Statement statement = connection.createStatement()) {
				return statement.execute(sql);
			}
		});
	}

	/** The connection itself, for what only JDBC knows: metadata and streams. */
	public Connection connection() {
		return connection;
	}

	/** Makes the transaction that begins see one state, where the engine keeps several; it may take its time. */
	void beginSnapshot() {
		if (dialect.shared()) {
			execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
			execute("SET LOCAL idle_in_transaction_session_timeout = 0");
		}
	}

	void end(boolean keep) {
		attempt("end of a transaction", () -> {
			if (keep) {
				connection.commit();
			} else {
				connection.rollback();
			}
			return null;
		});
	}

	void close() throws SQLException {
		connection.close();
	}

	private PreparedStatement prepared(String sql) throws SQLException {
		PreparedStatement known = statements.get(sql);
		if (known != null) {
			return known;
		}
		if (statements.size() >= KEPT_STATEMENTS) {
			statements.remove(statements.keySet().iterator().next()).close();
		}
		PreparedStatement made = connection.prepareStatement(sql);
		made.setFetchSize(FETCHED_AT_ONCE);
		statements.put(sql, made);
		return made;
	}

	private <T> T attempt(String doing, Attempt<T> attempt) {
		try {
			return attempt.run();
		} catch (SQLException failure) {
			throw failure(doing, failure);
		}
	}

	/** The failure of something done with the connection itself. */
	public SqlFailure failure(String doing, SQLException failure) {
		SQLException first = failure instanceof BatchUpdateException && failure.getNextException() != null
				? failure.getNextException()
				: failure;
		return new SqlFailure(dialect.kind(first), doing, first);
	}

	@FunctionalInterface
	private interface Attempt<T> {
		T run() throws SQLException;
	}
}
