/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.lab;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

import javax.sql.DataSource;

import org.osgi.service.jdbc.DataSourceFactory;
import org.stemma.core.lab.LabAddress.Server;
import org.stemma.core.store.BrokenStoreException;

/**
 * Connections to a lab's database on a server. The driver's parameters are put together from the fields of the address;
 * nothing that a person typed becomes a parameter of its own.
 */
final class ServerSource {

	/** Schema that holds a lab's tables. */
	static final String SCHEMA = "stemma";

	/** How far the connection is secured, chosen by the operator; the driver's words. */
	private static final String TLS = "stemma.postgresql.tls";
	private static final Set<String> TLS_MODES = Set.of("require", "verify-ca", "verify-full");

	private static final Map<String, String> PARAMETERS = Map.of("ApplicationName", "Stemma",
			"connectTimeout", "10", "tcpKeepAlive", "true", "reWriteBatchedInserts", "true", "options",
			"-c lock_timeout=20s -c timezone=UTC -c standard_conforming_strings=on -c idle_in_transaction_session_timeout=10min");

	private final DataSourceFactory factory;
	private final Server server;
	private final String schema;

	/** Connections that see the tables of one schema. */
	ServerSource(DataSourceFactory factory, Server server, String schema) {
		this.factory = factory;
		this.server = server;
		this.schema = schema;
	}

	/** Connections of the account in the address. */
	DataSource with(Optional<char[]> secret) {
		Properties properties = new Properties();
		PARAMETERS.forEach(properties::setProperty);
		properties.setProperty("currentSchema", schema);
		properties.setProperty(DataSourceFactory.JDBC_SERVER_NAME,
				server.host().indexOf(':') < 0 ? server.host() : "[" + server.host() + "]");
		properties.setProperty(DataSourceFactory.JDBC_PORT_NUMBER, String.valueOf(server.port()));
		properties.setProperty(DataSourceFactory.JDBC_DATABASE_NAME, server.database());
		properties.setProperty(DataSourceFactory.JDBC_USER, server.user());
		secret.ifPresent(password -> properties.setProperty(DataSourceFactory.JDBC_PASSWORD, new String(password)));
		properties.setProperty("sslmode", tls());
		try {
			return factory.createDataSource(properties);
		} catch (SQLException failure) {
			throw new BrokenStoreException("The server's engine cannot be used: " + failure.getMessage(), failure);
		}
	}

	/** Within the machine nobody listens; across a network the server has to prove who it is unless told otherwise. */
	private String tls() {
		String chosen = System.getProperty(TLS, "verify-full");
		if (!TLS_MODES.contains(chosen)) {
			throw new IllegalArgumentException("The setting " + TLS + " is one of " + TLS_MODES + ", found " + chosen);
		}
		return isThisMachine() ? "prefer" : chosen;
	}

	private boolean isThisMachine() {
		try {
			return InetAddress.getByName(server.host()).isLoopbackAddress();
		} catch (UnknownHostException unknown) {
			// The driver will say so when it connects.
			return false;
		}
	}
}
