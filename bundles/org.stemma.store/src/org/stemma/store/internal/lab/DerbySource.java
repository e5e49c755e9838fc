/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.lab;

import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

import javax.sql.DataSource;

import org.osgi.service.jdbc.DataSourceFactory;
import org.stemma.core.store.BrokenStoreException;

/**
 * Connections to one database of the embedded engine.
 *
 * @param factory  makes data sources
 * @param database name of the database: a folder, or {@code memory:...}
 */
record DerbySource(DataSourceFactory factory, String database) {

	/** States that tell of a database that was shut down or dropped as asked. */
	private static final Set<String> ENDED = Set.of("08006", "XJ004");

	/** Connections with attributes of the engine. */
	DataSource with(Map<String, String> attributes) {
		Properties properties = new Properties();
		properties.setProperty(DataSourceFactory.JDBC_DATABASE_NAME, database);
		attributes.forEach(properties::setProperty);
		try {
			return factory.createDataSource(properties);
		} catch (SQLException failure) {
			throw new BrokenStoreException("The embedded engine cannot be used: " + failure.getMessage(), failure);
		}
	}

	/** Connects for what an attribute does. */
	void connectOnce(Map<String, String> attributes) {
		try {
			with(attributes).getConnection().close();
		} catch (SQLException failure) {
			throw new BrokenStoreException("The database " + database + " cannot be used: " + failure.getMessage(), failure);
		}
	}

	/** Ends the database by an attribute; the engine answers with an error even when all went well. */
	void end(String attribute) {
		try {
			with(Map.of(attribute, "true")).getConnection().close();
		} catch (SQLException ended) {
			if (!ENDED.contains(ended.getSQLState())) {
				throw new BrokenStoreException("The database " + database + " did not end well: " + ended.getMessage(), ended);
			}
		}
	}
}
