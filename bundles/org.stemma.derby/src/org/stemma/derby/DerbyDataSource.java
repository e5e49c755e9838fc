/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.derby;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.osgi.service.jdbc.DataSourceFactory;

/** One database of the embedded engine; asks the driver itself, as {@code DriverManager} does not see across bundles. */
final class DerbyDataSource implements DataSource {

	private static final String PREFIX = "jdbc:derby:";

	private final Driver driver;
	private final String url;
	private final Properties attributes;

	private DerbyDataSource(Driver driver, String url, Properties attributes) {
		this.driver = driver;
		this.url = url;
		this.attributes = attributes;
	}

	static DerbyDataSource of(Driver driver, Properties given) throws SQLException {
		var attributes = new Properties();
		if (given != null) {
			given.stringPropertyNames().forEach(name -> attributes.setProperty(name, given.getProperty(name)));
		}
		var url = (String) attributes.remove(DataSourceFactory.JDBC_URL);
		var name = (String) attributes.remove(DataSourceFactory.JDBC_DATABASE_NAME);
		attributes.remove(DataSourceFactory.JDBC_DESCRIPTION);
		attributes.remove(DataSourceFactory.JDBC_DATASOURCE_NAME);
		if (url == null && name == null) {
			throw new SQLException("A Derby data source needs the property 'databaseName' or 'url'.");
		}
		return new DerbyDataSource(driver, url == null ? PREFIX + name : url, attributes);
	}

	@Override
	public Connection getConnection() throws SQLException {
		return connect(attributes);
	}

	@Override
	public Connection getConnection(String user, String password) throws SQLException {
		var all = new Properties();
		all.putAll(attributes);
		all.setProperty(DataSourceFactory.JDBC_USER, user);
		all.setProperty(DataSourceFactory.JDBC_PASSWORD, password);
		return connect(all);
	}

	private Connection connect(Properties all) throws SQLException {
		var connection = driver.connect(url, all);
		if (connection == null) {
			throw new SQLException("Not the address of an embedded Derby database: " + url);
		}
		return connection;
	}

	@Override
	public PrintWriter getLogWriter() {
		return null;
	}

	@Override
	public void setLogWriter(PrintWriter out) throws SQLException {
		throw new SQLFeatureNotSupportedException("Derby writes its own log (derby.stream.error.file).");
	}

	@Override
	public void setLoginTimeout(int seconds) throws SQLException {
		throw new SQLFeatureNotSupportedException("An embedded database is opened without a time limit.");
	}

	@Override
	public int getLoginTimeout() {
		return 0;
	}

	@Override
	public Logger getParentLogger() throws SQLFeatureNotSupportedException {
		throw new SQLFeatureNotSupportedException("Derby does not use java.util.logging.");
	}

	@Override
	public <T> T unwrap(Class<T> type) throws SQLException {
		throw new SQLException("Not a wrapper of " + type.getName());
	}

	@Override
	public boolean isWrapperFor(Class<?> type) {
		return false;
	}
}
