/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.lab;

import java.util.Optional;
import java.util.function.Function;

import org.osgi.service.jdbc.DataSourceFactory;
import org.stemma.api.Outcome;
import org.stemma.core.lab.LabAddress.Server;
import org.stemma.store.StoreSettings;
import org.stemma.store.internal.sql.Database;
import org.stemma.store.internal.sql.PostgresDialect;
import org.stemma.store.internal.sql.SqlFailure;

/**
 * A way to a server for one account.
 *
 * @param settings finds the engine
 * @param server   the server
 * @param secret   the account's password
 */
record ServerConnection(StoreSettings settings, Server server, Optional<char[]> secret) {

	/**
	 * Does something with a server that keeps what it acknowledges; says in words why it cannot be used. The database is
	 * closed at the end unless the work succeeded and keeps it.
	 */
	<T> Outcome<T> use(boolean kept, Function<Database, Outcome<T>> work) {
		return factory().then(factory -> {
			Database database = database(factory, ServerSource.SCHEMA);
			boolean done = false;
			try {
				Outcome<T> outcome = database.read(new ServerCheck()::check).then(checked -> work.apply(database));
				done = kept && outcome.succeeded();
				return outcome;
			} catch (SqlFailure failure) {
				return new ServerRefusal(server).of(failure);
			} finally {
				if (!done) {
					database.close();
				}
			}
		});
	}

	/** The same server's tables in another schema. */
	Outcome<Database> other(String schema) {
		return factory().map(factory -> database(factory, schema));
	}

	private Database database(DataSourceFactory factory, String schema) {
		return new Database(new ServerSource(factory, server, schema).with(secret), new PostgresDialect(),
				settings.forbiddenThread());
	}

	private Outcome<DataSourceFactory> factory() {
		return settings.engines().apply(StoreSettings.POSTGRESQL).map(Outcome::of)
				.orElseGet(() -> Outcome.refused("store.engine",
						"The driver for PostgreSQL is not part of this installation: no service has the driver class "
								+ StoreSettings.POSTGRESQL + "."));
	}
}
