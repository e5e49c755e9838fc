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

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.core.lab.LabAddress.Server;
import org.stemma.core.store.LabIdentity;
import org.stemma.core.store.LabStore;
import org.stemma.core.store.Verification;
import org.stemma.store.StoreSettings;
import org.stemma.store.internal.backup.BackupFolder;
import org.stemma.store.internal.files.TableFiles;
import org.stemma.store.internal.row.LabModel;
import org.stemma.store.internal.row.ProgramModel;
import org.stemma.store.internal.sql.Database;
import org.stemma.store.internal.sql.Session;

/**
 * Labs on PostgreSQL servers, in the schema {@code stemma} of a database. The account that makes a lab owns its tables;
 * the accounts of workstations and stations are members of the role {@code stemma_app} ({@link Grants}).
 */
public final class ServerLabs {

	private final StoreSettings settings;
	private final ProgramModel program;
	private final SchemaRows schema = new SchemaRows();
	private final Grants grants = new Grants();

	/** Labs with these settings. */
	public ServerLabs(StoreSettings settings) {
		this.settings = settings;
		this.program = new ProgramModel(settings.packages());
	}

	/** Opens a lab. */
	public Outcome<LabStore> open(Server server, Optional<char[]> secret, Clock clock) {
		return to(server, secret).use(true, database -> there(server, database)
				.then(there -> database.read(ServerLabs::account))
				.then(known -> opened(database, Upgrade::byTheOwner, clock)));
	}

	/** Adds what a lab lacks for this program; the account in the address owns it. */
	public Outcome<Boolean> migrate(Server server, Optional<char[]> secret, Clock clock) {
		return to(server, secret).use(false, database -> there(server, database)
				.then(there -> opened(database, new Migrating(), clock)).map(lab -> true));
	}

	/** Whether there is a lab. */
	public Outcome<Boolean> exists(Server server, Optional<char[]> secret) {
		return to(server, secret).use(false, database -> Outcome.of(isThere(database)));
	}

	/** Makes a lab, which the account in the address owns from then on, and opens it. */
	public Outcome<LabStore> create(Server server, Optional<char[]> secret, LabIdentity identity, Clock clock) {
		return to(server, secret).use(true, database -> free(server, database).then(free -> grants.role(database))
				.then(role -> {
					make(database, identity);
					return opened(database, Upgrade::byTheOwner, clock);
				}));
	}

	private void make(Database database, LabIdentity identity) {
		LabModel model = program.in(identity.zone());
		database.write(session -> {
			session.execute("CREATE SCHEMA IF NOT EXISTS " + ServerSource.SCHEMA);
			schema.tables(session, model.schema().tables());
			schema.rows(session, model, identity);
			grants.grant(session, ServerSource.SCHEMA, model.schema().tables());
			return null;
		});
	}

	/** Makes a lab from a backup and verifies it. */
	public Outcome<Verification> restore(Path backup, Server server, Optional<char[]> secret, Clock clock) {
		ServerConnection connection = to(server, secret);
		return connection.use(false, database -> free(server, database)
				.then(free -> connection.other(ServerRestore.BUILDING))
				.then(building -> new ServerRestore(settings, program, new BackupFolder(backup)).restore(database, building, clock)));
	}

	private ServerConnection to(Server server, Optional<char[]> secret) {
		return new ServerConnection(settings, server, secret);
	}

	private static Outcome<Boolean> there(Server server, Database database) {
		return isThere(database) ? Outcome.of(true)
				: Outcome.refused("lab.missing", "There is no laboratory at " + server + ".");
	}

	private static Outcome<Boolean> free(Server server, Database database) {
		return isThere(database) ? Outcome.refused("lab.exists", "There is a laboratory at " + server + " already.")
				: Outcome.of(true);
	}

	/** Notes an account that could do more than work needs. */
	private static Outcome<Boolean> account(Session session) {
		boolean mighty = session.first("SELECT has_table_privilege(?, 'UPDATE')", List.of(ServerSource.SCHEMA + ".journal_entry"),
				row -> row.text(1)).filter("t"::equals).isPresent();
		return mighty ? Outcome.of(true, List.of(Problem.warning("lab.owner", "This database account may change the journal "
				+ "itself. Work with an account that is only a member of the role " + Grants.ROLE + "."))) : Outcome.of(true);
	}

	private Outcome<LabStore> opened(Database database, Upgrade upgrade, Clock clock) {
		Ground ground = new Ground(database, new TableFiles(database), new SharedMoment(database), new ServerPlace());
		return new Opening(settings, program, ground, upgrade, clock).open();
	}

	private static boolean isThere(Database database) {
		return database.read(session -> session.first("SELECT to_regclass(?) IS NOT NULL",
				List.of(ServerSource.SCHEMA + ".lab"), row -> row.text(1))).filter("t"::equals).isPresent();
	}
}
