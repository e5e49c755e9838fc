/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.core.lab.LabAddress.Server;
import org.stemma.core.store.LabIdentity;
import org.stemma.core.store.LabStore;
import org.stemma.core.store.UnitOfWork;
import org.stemma.testkit.store.FilledLab;

/** What the accounts of workstations may do in a lab on a server, and what they may not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresRightsTest {

	private static final String PASSWORD = "of the tests";
	private static final String FORBIDDEN = "42501";
	private static final Set<String> JOURNAL = Set.of("journal_commit", "journal_entry", "raw_file", "raw_chunk");

	@RegisterExtension
	static final PostgresRig RIG = new PostgresRig();

	private FilledLab lab;
	private Server owner;
	private String worker;
	private String stranger;

	@BeforeAll
	void makeALabAndAccounts() throws SQLException {
		lab = new FilledLab(RIG);
		owner = (Server) lab.address();
		worker = account("worker", " IN ROLE stemma_app");
		stranger = account("stranger", "");
	}

	private static String account(String name, String role) throws SQLException {
		String account = name + "_" + UUID.randomUUID().toString().substring(0, 8);
		RIG.run("postgres", "CREATE ROLE " + account + " LOGIN PASSWORD '" + PASSWORD + "'" + role);
		return account;
	}

	@AfterAll
	void close() {
		lab.close();
	}

	private Outcome<LabStore> open(String user, String password) {
		return RIG.stores().open(as(user), Optional.of(password.toCharArray()), Clock.systemUTC());
	}

	private Server as(String user) {
		return new Server(owner.host(), owner.port(), owner.database(), user);
	}

	private String state(String sql) throws SQLException {
		try (Connection connection = RIG.connect(owner.database(), worker, PASSWORD);
				Statement statement = connection.createStatement()) {
			return assertThrows(SQLException.class, () -> statement.execute(sql), sql).getSQLState();
		}
	}

	@Test
	void aMemberOfTheRoleWorksAndVerifies() throws Exception {
		Outcome<LabStore> opened = open(worker, PASSWORD);
		assertEquals(List.of(), opened.problems());
		try (LabStore store = opened.get()) {
			store.newCodes("PAS", 1);
			store.files().keep(new java.io.ByteArrayInputStream(new byte[] { 1, 2, 3 }));
			store.commit(new UnitOfWork(UUID.randomUUID(), lab.actor(), "Work of a workstation",
					List.of(lab.material(lab.code("ML"))), List.of(), List.of())).get();
			assertEquals(List.of(), store.verify().findings());
		}
	}

	@Test
	void nobodyOfTheRoleChangesOrRemovesWhatWasJournaled() throws SQLException {
		List<String> allowed = new ArrayList<>();
		for (String table : JOURNAL) {
			for (String sql : List.of("UPDATE " + table + " SET hash = hash", "DELETE FROM " + table, "TRUNCATE " + table)) {
				if (!state(sql).equals(FORBIDDEN)) {
					allowed.add(sql);
				}
			}
		}
		for (String sql : List.of("DELETE FROM journal_head", "INSERT INTO journal_head VALUES (1, 'a', 1)",
				"UPDATE lab SET hash = 'a'", "DELETE FROM lab", "UPDATE lab_model SET version = '9'", "DELETE FROM edge",
				"DELETE FROM record")) {
			if (!state(sql).equals(FORBIDDEN)) {
				allowed.add(sql);
			}
		}
		assertEquals(List.of(), allowed);
	}

	@Test
	void nobodyOfTheRoleChangesTables() throws SQLException {
		for (String sql : List.of("CREATE TABLE mine (a INTEGER)", "ALTER TABLE culture_lot ADD COLUMN mine INTEGER",
				"ALTER TABLE journal_entry DROP COLUMN hash", "DROP TABLE journal_entry", "DROP SCHEMA stemma CASCADE",
				"CREATE INDEX mine ON culture_lot (code)", "CREATE SCHEMA mine",
				"CREATE TRIGGER mine BEFORE INSERT ON journal_entry EXECUTE FUNCTION suppress_redundant_updates_trigger()")) {
			assertEquals(FORBIDDEN, state(sql), sql);
		}
	}

	@Test
	void theRoleTruncatesNothingAndHasRightsOnEveryTable() throws SQLException {
		Set<String> readable = new TreeSet<>();
		try (Connection connection = RIG.connect(owner); Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("SELECT table_name, privilege_type FROM"
						+ " information_schema.role_table_grants WHERE grantee = 'stemma_app' AND table_schema = 'stemma'")) {
			while (rows.next()) {
				assertTrue(Set.of("SELECT", "INSERT", "UPDATE", "DELETE").contains(rows.getString(2)), rows.getString(2));
				readable.add(rows.getString(1));
			}
		}
		assertTrue(readable.containsAll(JOURNAL) && readable.contains("culture_lot") && readable.size() > 50,
				readable::toString);
	}

	@Test
	void whoeverCouldRewriteTheJournalIsTold() {
		Outcome<LabStore> opened = RIG.stores().open(owner, RIG.secret(), Clock.systemUTC());
		opened.get().close();
		assertEquals(List.of("lab.owner"), codes(opened));
	}

	private static List<String> codes(Outcome<?> outcome) {
		return outcome.problems().stream().map(Problem::code).toList();
	}

	@Test
	void othersAreRefusedInWords() {
		Outcome<LabStore> opened = open(stranger, PASSWORD);
		assertEquals(List.of("lab.rights"), codes(opened));
		assertTrue(opened.problems().get(0).message().contains("stemma_app"));
		assertEquals(List.of("lab.login"), codes(open(worker, "wrong")));
	}

	@Test
	void anAccountWithoutTheDatabaseMakesNoLab() throws SQLException {
		Server empty = RIG.fresh();
		LabIdentity identity = new LabIdentity(UUID.randomUUID(), "Never made", java.time.ZoneOffset.UTC, false, false);
		Server address = new Server(empty.host(), empty.port(), empty.database(), worker);
		Outcome<LabStore> made = RIG.stores().create(address, Optional.of(PASSWORD.toCharArray()), identity, Clock.systemUTC());
		assertEquals(List.of("lab.rights"), codes(made));
		assertFalse(RIG.stores().exists(empty, RIG.secret()).get());
	}

	@Test
	void aServerOrDatabaseThatIsNotThereIsSaid() {
		assertEquals(List.of("lab.missing"), codes(RIG.stores().open(
				new Server(owner.host(), owner.port(), "no_such_lab", owner.user()), RIG.secret(), Clock.systemUTC())));
		assertEquals(List.of("lab.unreachable"), codes(RIG.stores().open(
				new Server(owner.host(), 1, owner.database(), owner.user()), RIG.secret(), Clock.systemUTC())));
	}
}
