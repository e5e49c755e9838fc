/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.testkit.store;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import java.util.function.UnaryOperator;

import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import javax.sql.XADataSource;

import org.osgi.service.jdbc.DataSourceFactory;

/** An engine whose connections are seen by a test: it hands everything on. */
public final class WrappedEngine implements DataSourceFactory {

	private final DataSourceFactory engine;
	private final String prefix;
	private final UnaryOperator<Connection> seen;

	/**
	 * Stands between a store and its engine.
	 *
	 * @param prefix what is put before the name of each database, or empty
	 * @param seen   gives the connection that the store gets in place of one of the engine
	 */
	public WrappedEngine(DataSourceFactory engine, String prefix, UnaryOperator<Connection> seen) {
		this.engine = engine;
		this.prefix = prefix;
		this.seen = seen;
	}

	@Override
	public DataSource createDataSource(Properties properties) throws SQLException {
		Properties placed = new Properties();
		placed.putAll(properties);
		placed.computeIfPresent(JDBC_DATABASE_NAME, (key, name) -> prefix + name);
		Wrapped<DataSource> source = new Wrapped<>(DataSource.class, engine.createDataSource(placed));
		return source.with((method, arguments) -> {
			Object made = source.call(method, arguments);
			return made instanceof Connection connection ? seen.apply(connection) : made;
		});
	}

	@Override
	public Driver createDriver(Properties properties) throws SQLException {
		return engine.createDriver(properties);
	}

	@Override
	public ConnectionPoolDataSource createConnectionPoolDataSource(Properties properties) throws SQLException {
		return engine.createConnectionPoolDataSource(properties);
	}

	@Override
	public XADataSource createXADataSource(Properties properties) throws SQLException {
		return engine.createXADataSource(properties);
	}
}
