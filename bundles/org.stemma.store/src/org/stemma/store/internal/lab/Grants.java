/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.lab;

import java.util.List;
import java.util.Set;

import org.stemma.api.Outcome;
import org.stemma.store.internal.schema.StoreTables;
import org.stemma.store.internal.schema.Table;
import org.stemma.store.internal.sql.Database;
import org.stemma.store.internal.sql.FailureKind;
import org.stemma.store.internal.sql.Session;
import org.stemma.store.internal.sql.SqlFailure;

/**
 * What the accounts of workstations and stations may do: they are members of one group role. The lab is made by another
 * account, which owns schema and tables. Members read everything and add to everything that grows; they never change or
 * remove a commit, an entry or a kept file, never touch what the lab says of itself, and never change a table.
 */
final class Grants {

	/** The group role. */
	static final String ROLE = "stemma_app";

	private static final Set<Table> READ_ONLY = Set.of(StoreTables.LAB, StoreTables.MODEL);
	private static final Set<Table> GROWING = Set.of(StoreTables.COMMIT, StoreTables.ENTRY, StoreTables.FILE,
			StoreTables.CHUNK);

	/** Makes sure that the group role is there; only an account that may make roles can make it. */
	Outcome<Boolean> role(Database database) {
		boolean there = database.read(session -> session
				.first("SELECT rolname FROM pg_roles WHERE rolname = ?", List.of(ROLE), row -> row.text(1))).isPresent();
		try {
			return there ? Outcome.of(true) : database.write(session -> {
				session.execute("CREATE ROLE " + ROLE + " NOLOGIN");
				return Outcome.of(true);
			});
		} catch (SqlFailure failure) {
			if (failure.kind() != FailureKind.FORBIDDEN) {
				throw failure;
			}
			return Outcome.refused("lab.role", "The database server has no role " + ROLE + ", and this account may not make "
					+ "it. Ask the server's administrator for: CREATE ROLE " + ROLE + " NOLOGIN;");
		}
	}

	/** Gives the members their rights on a schema and its tables. */
	void grant(Session session, String schema, List<Table> tables) {
		session.execute("GRANT USAGE ON SCHEMA " + schema + " TO " + ROLE);
		SchemaRows.of(session, tables).forEach(table -> grant(session, table));
	}

	/** Gives the members their rights on one table. */
	void grant(Session session, Table table) {
		String rights = "SELECT, INSERT, UPDATE, DELETE";
		if (READ_ONLY.contains(table)) {
			rights = "SELECT";
		} else if (GROWING.contains(table)) {
			rights = "SELECT, INSERT";
		} else if (table.equals(StoreTables.HEAD)) {
			rights = "SELECT, UPDATE";
		} else if (table.equals(StoreTables.EDGE) || table.equals(StoreTables.RECORD)
				|| table.equals(StoreTables.COUNTER)) {
			rights = "SELECT, INSERT, UPDATE";
		}
		session.execute("GRANT " + rights + " ON " + table.name() + " TO " + ROLE);
	}
}
