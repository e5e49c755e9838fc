/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.testkit.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Properties;
import java.util.function.Consumer;

import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import javax.sql.XADataSource;

import org.osgi.service.jdbc.DataSourceFactory;

/** An engine that hands everything on and tells of each prepared statement that is carried out. */
public final class NotedEngine implements DataSourceFactory {

	private final DataSourceFactory engine;
	private final Consumer<String> asked;

	/**
	 * Stands between a store and its engine.
	 *
	 * @param asked is told the text of each statement, on the thread that waits for the answer
	 */
	public NotedEngine(DataSourceFactory engine, Consumer<String> asked) {
		this.engine = engine;
		this.asked = asked;
	}

	@Override
	public DataSource createDataSource(Properties properties) throws SQLException {
		DataSource source = engine.createDataSource(properties);
		return proxy(DataSource.class, (proxy, method, arguments) -> {
			Object made = call(source, method, arguments);
			return made instanceof Connection connection ? noting(connection) : made;
		});
	}

	private Connection noting(Connection connection) {
		return proxy(Connection.class, (proxy, method, arguments) -> {
			Object made = call(connection, method, arguments);
			return method.getName().equals("prepareStatement") ? noting((PreparedStatement) made, (String) arguments[0]) : made;
		});
	}

	private PreparedStatement noting(PreparedStatement statement, String sql) {
		return proxy(PreparedStatement.class, (proxy, method, arguments) -> {
			if (method.getName().startsWith("execute")) {
				asked.accept(sql);
			}
			return call(statement, method, arguments);
		});
	}

	private static <T> T proxy(Class<T> type, InvocationHandler handler) {
		return type.cast(Proxy.newProxyInstance(NotedEngine.class.getClassLoader(), new Class<?>[] { type }, handler));
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
