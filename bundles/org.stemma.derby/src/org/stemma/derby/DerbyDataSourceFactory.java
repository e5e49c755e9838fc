/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.derby;

import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.ServiceLoader;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import javax.sql.XADataSource;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.jdbc.DataSourceFactory;

/**
 * Makes data sources of the embedded Derby engine. Pools and distributed transactions are not offered: a lab is one
 * local database.
 */
@Component(property = {
	DataSourceFactory.OSGI_JDBC_DRIVER_CLASS + "=" + DerbyDataSourceFactory.DRIVER_CLASS,
	DataSourceFactory.OSGI_JDBC_DRIVER_NAME + "=derby",
	DataSourceFactory.OSGI_JDBC_CAPABILITY + "=" + DataSourceFactory.OSGI_JDBC_CAPABILITY_DRIVER,
	DataSourceFactory.OSGI_JDBC_CAPABILITY + "=" + DataSourceFactory.OSGI_JDBC_CAPABILITY_DATASOURCE})
public final class DerbyDataSourceFactory implements DataSourceFactory {

	/** Value of the service property {@code osgi.jdbc.driver.class}. */
	public static final String DRIVER_CLASS = "org.apache.derby.iapi.jdbc.AutoloadedDriver";

	/**
	 * A data source for one database.
	 *
	 * @param properties {@code url} ("jdbc:derby:...") or {@code databaseName} (a folder), optionally {@code user} and
	 *        {@code password}; every other property becomes an attribute of the connection (such as {@code create=true})
	 * @throws SQLException if neither an address nor a name is given
	 */
	@Override
	public DataSource createDataSource(Properties properties) throws SQLException {
		return DerbyDataSource.of(createDriver(properties), properties);
	}

	@Override
	public ConnectionPoolDataSource createConnectionPoolDataSource(Properties properties) throws SQLException {
		throw new SQLFeatureNotSupportedException("The embedded engine is offered without connection pools.");
	}

	@Override
	public XADataSource createXADataSource(Properties properties) throws SQLException {
		throw new SQLFeatureNotSupportedException("The embedded engine is offered without distributed transactions.");
	}

	@Override
	public Driver createDriver(Properties properties) throws SQLException {
		return ServiceLoader.load(Driver.class, DerbyDataSourceFactory.class.getClassLoader()).stream()
			.filter(provider -> provider.type().getName().equals(DRIVER_CLASS))
			.map(ServiceLoader.Provider::get)
			.findFirst()
			.orElseThrow(() -> new SQLException("The bundle lacks Derby's engine: no service " + DRIVER_CLASS));
	}
}
