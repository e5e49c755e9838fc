/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.faults;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import javax.sql.XADataSource;

import org.osgi.service.jdbc.DataSourceFactory;

/** The engine, with somebody who is told before and after each of its commits. */
final class WatchedEngine implements DataSourceFactory {

	private final DataSourceFactory engine;
	private final String prefix;
	private final Watcher watcher;

	/**
	 * An engine under watch.
	 *
	 * @param prefix what stands before the name of each database: the disk that it is on
	 */
	WatchedEngine(DataSourceFactory engine, String prefix, Watcher watcher) {
		this.engine = engine;
		this.prefix = prefix;
		this.watcher = watcher;
	}

	/** Is told of commits. */
	interface Watcher {

		/** Everything is written, nothing is committed. */
		void before(Connection connection) throws SQLException;

		/** The engine has committed. */
		void after();
	}

	@Override
	public DataSource createDataSource(Properties properties) throws SQLException {
		Properties placed = new Properties();
		placed.putAll(properties);
		placed.setProperty(JDBC_DATABASE_NAME, prefix + properties.getProperty(JDBC_DATABASE_NAME));
		DataSource source = engine.createDataSource(placed);
		return watched(DataSource.class, source, (method, arguments) -> {
			Object made = call(source, method, arguments);
			return made instanceof Connection connection ? connection(connection) : made;
		});
	}

	private Connection connection(Connection connection) {
		return watched(Connection.class, connection, (method, arguments) -> {
			if (!method.getName().equals("commit")) {
				return call(connection, method, arguments);
			}
			watcher.before(connection);
			Object nothing = call(connection, method, arguments);
			watcher.after();
			return nothing;
		});
	}

	private interface Call {
		Object run(Method method, Object... arguments) throws Throwable;
	}

	private static <T> T watched(Class<T> type, T real, Call call) {
		return type.cast(Proxy.newProxyInstance(real.getClass().getClassLoader(), new Class<?>[] { type },
				(proxy, method, arguments) -> call.run(method, arguments)));
	}

	private static Object call(Object real, Method method, Object... arguments) throws Throwable {
		try {
			return method.invoke(real, arguments);
		} catch (InvocationTargetException failure) {
			throw failure.getCause();
		}
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
