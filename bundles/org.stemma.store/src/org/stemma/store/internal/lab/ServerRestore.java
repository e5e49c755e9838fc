/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.DateTimeException;

import org.stemma.api.Outcome;
import org.stemma.core.store.LabStore;
import org.stemma.core.store.Verification;
import org.stemma.store.StoreSettings;
import org.stemma.store.internal.backup.BackupFolder;
import org.stemma.store.internal.backup.Loading;
import org.stemma.store.internal.files.TableFiles;
import org.stemma.store.internal.row.ProgramModel;
import org.stemma.store.internal.sql.Database;
import org.stemma.store.internal.sql.FailureKind;
import org.stemma.store.internal.sql.SqlFailure;

/**
 * Makes a lab on a server from a backup: in a schema of another name, which gets the lab's name only when all is there
 * and was verified.
 */
final class ServerRestore {

	/** The schema in which a lab is put together. */
	static final String BUILDING = ServerSource.SCHEMA + "_restoring";

	private final StoreSettings settings;
	private final ProgramModel program;
	private final Restored restored;
	private final SchemaRows schema = new SchemaRows();
	private final Grants grants = new Grants();

	ServerRestore(StoreSettings settings, ProgramModel program, BackupFolder backup) {
		this.settings = settings;
		this.program = program;
		this.restored = new Restored(backup);
	}

	/**
	 * Restores.
	 *
	 * @param database the server's database, where there is no lab
	 * @param building the same database, whose tables are those of the schema {@link #BUILDING}
	 */
	Outcome<Verification> restore(Database database, Database building, Clock clock) {
		return restored.read().then(content -> grants.role(database).then(role -> {
			boolean whole = false;
			try {
				run(database, "DROP SCHEMA IF EXISTS " + BUILDING + " CASCADE", "CREATE SCHEMA " + BUILDING);
				fill(building, content);
				Outcome<Verification> verified = open(building, clock).then(lab -> verified(lab, content));
				whole = verified.succeeded();
				return verified;
			} catch (IOException | UncheckedIOException | IllegalArgumentException | DateTimeException failure) {
				return restored.refused(failure);
			} catch (SqlFailure failure) {
				return taken(failure);
			} finally {
				building.close();
				end(database, whole);
			}
		}));
	}

	/** Rows that contradict each other are the backup's fault; everything else is the server's. */
	private Outcome<Verification> taken(SqlFailure failure) {
		if (failure.kind() != FailureKind.DUPLICATE) {
			throw failure;
		}
		return restored.refused(failure);
	}

	private void fill(Database building, Restored.Content content) throws IOException {
		building.write(session -> {
			schema.tables(session, content.tables());
			grants.grant(session, BUILDING, content.tables());
			return null;
		});
		new Loading(restored.backup()).into(building, content.tables(), new TableFiles(building), content.manifest());
	}

	private Outcome<LabStore> open(Database building, Clock clock) {
		Ground ground = new Ground(building, new TableFiles(building), new SharedMoment(building), new ServerPlace());
		return new Opening(settings, program, ground, new Migrating(), clock).open();
	}

	private Outcome<Verification> verified(LabStore lab, Restored.Content content) {
		return restored.agreed(content.manifest(), lab.verify());
	}

	private static void end(Database database, boolean whole) {
		if (whole) {
			run(database, "DROP SCHEMA IF EXISTS " + ServerSource.SCHEMA + " RESTRICT",
					"ALTER SCHEMA " + BUILDING + " RENAME TO " + ServerSource.SCHEMA);
		} else {
			run(database, "DROP SCHEMA IF EXISTS " + BUILDING + " CASCADE");
		}
	}

	private static void run(Database database, String... statements) {
		database.write(session -> {
			for (String statement : statements) {
				session.execute(statement);
			}
			return null;
		});
	}
}
