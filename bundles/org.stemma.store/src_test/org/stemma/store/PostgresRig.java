/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.osgi.service.jdbc.DataSourceFactory;
import org.postgresql.osgi.PGDataSourceFactory;
import org.stemma.api.ContentHash;
import org.stemma.core.lab.LabAddress;
import org.stemma.core.lab.LabAddress.Server;
import org.stemma.core.store.LabStores;
import org.stemma.model.ModelPackage;
import org.stemma.model.ModelPackages;
import org.stemma.testkit.store.LabRig;
import org.stemma.testkit.store.PostgresServer;

/** Labs on a PostgreSQL server that the tests start once; each lab is a database of its own, owned by another account. */
public final class PostgresRig implements LabRig, BeforeAllCallback {

	private static final String OWNER = "lab_owner";
	private static final String OWNERS_PASSWORD = "owner's, only for tests";

	private final DataSourceFactory postgres = new PGDataSourceFactory();
	private final LabStores stores = stores(new ModelPackages().all());
	private PostgresServer server;

	@Override
	public void beforeAll(ExtensionContext context) {
		PostgresServer.obstacle().ifPresent(why -> Assumptions.abort(why));
		server = context.getRoot().getStore(Namespace.create(PostgresRig.class)).getOrComputeIfAbsent("server",
				key -> started(), PostgresServer.class);
	}

	private PostgresServer started() {
		try {
			server = PostgresServer.start();
			run("postgres", "CREATE ROLE " + OWNER + " LOGIN CREATEROLE PASSWORD '" + OWNERS_PASSWORD.replace("'", "''") + "'");
			return server;
		} catch (IOException | SQLException failure) {
			throw new IllegalStateException("PostgreSQL for the tests does not start", failure);
		}
	}

	/** The server. */
	PostgresServer server() {
		return server;
	}

	/** Carries out a statement as the server's administrator. */
	void run(String database, String sql) throws SQLException {
		try (Connection connection = connect(database, PostgresServer.ADMINISTRATOR, PostgresServer.PASSWORD)) {
			connection.createStatement().execute(sql);
		}
	}

	/** A connection of an account. */
	Connection connect(String database, String user, String password) throws SQLException {
		Properties properties = new Properties();
		properties.setProperty(DataSourceFactory.JDBC_SERVER_NAME, "127.0.0.1");
		properties.setProperty(DataSourceFactory.JDBC_PORT_NUMBER, String.valueOf(server.port()));
		properties.setProperty(DataSourceFactory.JDBC_DATABASE_NAME, database);
		properties.setProperty(DataSourceFactory.JDBC_USER, user);
		properties.setProperty(DataSourceFactory.JDBC_PASSWORD, password);
		properties.setProperty("currentSchema", "stemma");
		return postgres.createDataSource(properties).getConnection();
	}

	/** A store whose programs have other packages. */
	LabStores stores(List<ModelPackage> packages) {
		return new JdbcLabStores(new StoreSettings(
				driver -> Optional.of(postgres).filter(each -> driver.equals(StoreSettings.POSTGRESQL)), packages, () -> false,
				UUID.randomUUID(), () -> new ContentHash("0".repeat(64)), (what, why) -> {
				}, false));
	}

	@Override
	public LabStores stores() {
		return stores;
	}

	@Override
	public Server fresh() {
		String database = "lab_" + UUID.randomUUID().toString().replace('-', '_');
		try {
			run("postgres", "CREATE DATABASE " + database + " OWNER " + OWNER);
		} catch (SQLException failure) {
			throw new IllegalStateException("No database for the test", failure);
		}
		return new Server("127.0.0.1", server.port(), database, OWNER);
	}

	@Override
	public Optional<char[]> secret() {
		return Optional.of(OWNERS_PASSWORD.toCharArray());
	}

	@Override
	public Connection connect(LabAddress lab) throws SQLException {
		return connect(((Server) lab).database(), PostgresServer.ADMINISTRATOR, PostgresServer.PASSWORD);
	}

	@Override
	public void replaceFile(LabAddress lab, ContentHash file, Optional<byte[]> bytes) throws SQLException {
		try (Connection connection = connect(lab)) {
			for (String table : List.of("raw_chunk", "raw_file")) {
				connection.createStatement().execute("DELETE FROM " + table + " WHERE hash = '" + file.hex() + "'");
			}
			if (bytes.isPresent()) {
				connection.createStatement().execute(
						"INSERT INTO raw_file VALUES ('" + file.hex() + "', " + bytes.get().length + ", 1)");
				try (var insert = connection.prepareStatement("INSERT INTO raw_chunk VALUES ('" + file.hex() + "', 0, ?)")) {
					insert.setBytes(1, bytes.get());
					insert.execute();
				}
			}
		}
	}

	@Override
	public boolean shared() {
		return true;
	}
}
