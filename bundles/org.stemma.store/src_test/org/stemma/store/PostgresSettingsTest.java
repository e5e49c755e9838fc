/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.core.lab.LabAddress.Server;
import org.stemma.core.store.LabIdentity;
import org.stemma.core.store.LabStore;

/** A real server whose databases are set up in ways that a lab cannot live with. */
class PostgresSettingsTest {

	@RegisterExtension
	static final PostgresRig RIG = new PostgresRig();

	private static Outcome<LabStore> made(Server address) {
		LabIdentity identity = new LabIdentity(UUID.randomUUID(), "Lab of the test", ZoneOffset.UTC, false, false);
		return RIG.stores().create(address, RIG.secret(), identity, Clock.systemUTC());
	}

	private static Server database(String options) throws SQLException {
		Server fresh = RIG.fresh();
		RIG.run("postgres", "DROP DATABASE " + fresh.database());
		RIG.run("postgres", "CREATE DATABASE " + fresh.database() + " OWNER " + fresh.user() + " TEMPLATE template0 " + options);
		return fresh;
	}

	private static List<String> codes(Outcome<?> outcome) {
		return outcome.problems().stream().filter(Problem::blocks).map(Problem::code).toList();
	}

	@Test
	void refusesADatabaseThatCannotHoldEveryName() throws SQLException {
		assertEquals(List.of("store.encoding"),
				codes(made(database("ENCODING 'LATIN1' LOCALE_PROVIDER libc LOCALE 'C'"))));
	}

	@Test
	void refusesADatabaseThatKnowsEnglishLettersOnly() throws SQLException {
		assertEquals(List.of("store.collation"), codes(made(database("ENCODING 'UTF8' LOCALE_PROVIDER libc LOCALE 'C'"))));
	}

	@Test
	void refusesCommitsThatAreAcknowledgedBeforeTheyAreKept() throws SQLException {
		Server address = RIG.fresh();
		made(address).get().close();
		RIG.run("postgres", "ALTER DATABASE " + address.database() + " SET synchronous_commit = off");
		Outcome<LabStore> opened = RIG.stores().open(address, RIG.secret(), Clock.systemUTC());
		assertEquals(List.of("store.durability"), codes(opened));
		assertTrue(opened.problems().get(0).message().contains("synchronous_commit"));
	}

	@Test
	void readsTextAsTextWhateverTheDatabaseSays() throws SQLException {
		Server address = RIG.fresh();
		RIG.run("postgres", "ALTER DATABASE " + address.database() + " SET standard_conforming_strings = off");
		made(address).get().close();
	}
}
