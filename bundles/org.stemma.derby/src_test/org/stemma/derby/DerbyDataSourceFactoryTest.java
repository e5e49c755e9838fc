/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.derby;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.jdbc.DataSourceFactory;

class DerbyDataSourceFactoryTest {

	private final DerbyDataSourceFactory factory = new DerbyDataSourceFactory();

	@Test
	void keepsWhatWasWrittenAfterTheDatabaseWasShutDownAndOpenedAgain(@TempDir Path folder) throws SQLException {
		var name = folder.resolve("lab").toString();
		try (var connection = open(name, "create", "true"); var statement = connection.createStatement()) {
			statement.executeUpdate("CREATE TABLE vial (code VARCHAR(20))");
			statement.executeUpdate("INSERT INTO vial VALUES ('V-1')");
		}
		shutDown(name);
		try (var connection = open(name, "create", "false"); var statement = connection.createStatement();
				var rows = statement.executeQuery("SELECT code FROM vial")) {
			assertTrue(rows.next());
			assertEquals("V-1", rows.getString(1));
		}
		shutDown(name);
	}

	@Test
	void opensByAddressToo() throws SQLException {
		var properties = new Properties();
		properties.setProperty(DataSourceFactory.JDBC_URL, "jdbc:derby:memory:byAddress;create=true");
		try (var connection = factory.createDataSource(properties).getConnection()) {
			assertTrue(connection.isValid(1));
		}
	}

	@Test
	void refusesAnAddressOfAnotherEngine() {
		var properties = new Properties();
		properties.setProperty(DataSourceFactory.JDBC_URL, "jdbc:postgresql://localhost/lab");
		assertThrows(SQLException.class, () -> factory.createDataSource(properties).getConnection());
	}

	@Test
	void refusesPropertiesThatNameNoDatabase() {
		var failure = assertThrows(SQLException.class, () -> factory.createDataSource(new Properties()));
		assertTrue(failure.getMessage().contains("databaseName"));
	}

	@Test
	void offersNeitherPoolsNorDistributedTransactions() {
		assertThrows(SQLException.class, () -> factory.createConnectionPoolDataSource(new Properties()));
		assertThrows(SQLException.class, () -> factory.createXADataSource(new Properties()));
	}

	private Connection open(String name, String attribute, String value) throws SQLException {
		var properties = new Properties();
		properties.setProperty(DataSourceFactory.JDBC_DATABASE_NAME, name);
		properties.setProperty(attribute, value);
		return factory.createDataSource(properties).getConnection();
	}

	/** Derby reports an orderly shutdown of one database as SQL state 08006. */
	private void shutDown(String name) {
		var failure = assertThrows(SQLException.class, () -> open(name, "shutdown", "true"));
		assertEquals("08006", failure.getSQLState());
	}
}
