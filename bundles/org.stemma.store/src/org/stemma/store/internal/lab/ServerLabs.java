/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.lab;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.osgi.service.jdbc.DataSourceFactory;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.core.lab.LabAddress.Server;
import org.stemma.core.store.LabIdentity;
import org.stemma.core.store.LabStore;
import org.stemma.core.store.Verification;
import org.stemma.store.StoreSettings;
import org.stemma.store.internal.files.TableFiles;
import org.stemma.store.internal.row.LabModel;
import org.stemma.store.internal.sql.Database;
import org.stemma.store.internal.sql.PostgresDialect;
import org.stemma.store.internal.sql.Session;
import org.stemma.store.internal.sql.SqlFailure;

/**
 * Labs on PostgreSQL servers, in the schema {@code stemma} of a database. The account that makes a lab owns its tables;
 * the accounts of workstations and stations are members of the role {@code stemma_app} ({@link Grants}).
 */
public final class ServerLabs {

	private final StoreSettings settings;
	private final SchemaRows schema = new SchemaRows();
	private final Grants grants = new Grants();

	/** Labs with these settings. */
	public ServerLabs(StoreSettings settings) {
		this.settings = settings;
	}

	/** Opens a lab. */
	public Outcome<LabStore> open(Server server, Optional<char[]> secret, Clock clock) {
		return connected(server, secret, database -> isThere(database)
				? database.read(ServerLabs::account).then(known -> opened(database, clock))
				: Outcome.refused("lab.missing", "There is no laboratory at " + server + "."));
	}

	/** Whether there is a lab. */
	public Outcome<Boolean> exists(Server server, Optional<char[]> secret) {
		return connected(server, secret, database -> {
			boolean there = isThere(database);
			database.close();
			return Outcome.of(there);
		});
	}

	/** Makes a lab, which the account in the address owns from then on, and opens it. */
	public Outcome<LabStore> create(Server server, Optional<char[]> secret, LabIdentity identity, Clock clock) {
		return connected(server, secret, database -> {
			if (isThere(database)) {
				return Outcome.refused("lab.exists", "There is a laboratory at " + server + " already.");
			}
			return grants.role(database).then(role -> {
				LabModel model = LabModel.of(settings.packages(), identity.zone());
				database.write(session -> {
					session.execute("CREATE SCHEMA IF NOT EXISTS " + ServerSource.SCHEMA);
					schema.tables(session, model);
					schema.rows(session, model, identity);
					grants.grant(session, model);
					return null;
				});
				return opened(database, clock);
			});
		});
	}

	/** Makes a lab from a backup and verifies it. */
	public Outcome<Verification> restore(Path backup, Server server, Optional<char[]> secret, Clock clock) {
		return Outcome.refused("backup.server", "Not there yet: " + backup + " to " + server);
	}

	/** Notes an account that could do more than work needs. */
	private static Outcome<Boolean> account(Session session) {
		boolean mighty = session.first("SELECT has_table_privilege(?, 'UPDATE')", List.of(ServerSource.SCHEMA + ".journal_entry"),
				row -> row.text(1)).filter("t"::equals).isPresent();
		return mighty ? Outcome.of(true, List.of(Problem.warning("lab.owner", "This database account may change the journal "
				+ "itself. Work with an account that is only a member of the role " + Grants.ROLE + "."))) : Outcome.of(true);
	}

	private Outcome<LabStore> opened(Database database, Clock clock) {
		return new Opening(settings, database, new TableFiles(database), new ServerPlace(), clock).open();
	}

	private static boolean isThere(Database database) {
		return database.read(session -> session.first("SELECT to_regclass(?) IS NOT NULL",
				List.of(ServerSource.SCHEMA + ".lab"), row -> row.text(1))).filter("t"::equals).isPresent();
	}

	/** Does something with a server that keeps what it acknowledges; says in words why it cannot be used. */
	private <T> Outcome<T> connected(Server server, Optional<char[]> secret, Function<Database, Outcome<T>> work) {
		return factory().then(factory -> {
			Database database = new Database(new ServerSource(factory, server, ServerSource.SCHEMA).with(secret), new PostgresDialect(),
					settings.forbiddenThread());
			boolean kept = false;
			try {
				Outcome<T> outcome = database.read(new ServerCheck()::check).then(checked -> work.apply(database));
				kept = outcome.succeeded();
				return outcome;
			} catch (SqlFailure failure) {
				return new ServerRefusal(server).of(failure);
			} finally {
				if (!kept) {
					database.close();
				}
			}
		});
	}

	private Outcome<DataSourceFactory> factory() {
		return settings.engines().apply(StoreSettings.POSTGRESQL).map(Outcome::of)
				.orElseGet(() -> Outcome.refused("store.engine",
						"The driver for PostgreSQL is not part of this installation: no service has the driver class "
								+ StoreSettings.POSTGRESQL + "."));
	}
}
