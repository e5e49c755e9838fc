/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.stemma.api.ContentHash;
import org.stemma.core.lab.LabAddress;
import org.stemma.core.record.KindModels;
import org.stemma.core.store.Actor;
import org.stemma.core.store.LabIdentity;
import org.stemma.core.store.LabStore;
import org.stemma.core.store.UnitOfWork;
import org.stemma.derby.DerbyDataSourceFactory;
import org.stemma.model.ModelPackages;
import org.stemma.model.identity.Person;
import org.stemma.testkit.store.SteppingClock;

/** Every commit carries the hash of the software that is installed when it is made. */
class CommitConfigurationTest {

	private static final ContentHash FIRST = new ContentHash("a".repeat(64));
	private static final ContentHash THEN = new ContentHash("b".repeat(64));

	@RegisterExtension
	static final DerbyRig RIG = new DerbyRig();

	private final KindModels kinds = new KindModels(new ModelPackages().all());
	private ContentHash installed = FIRST;

	private void commit(LabStore store, String code) {
		Person person = kinds.create(Person.class);
		person.setCode(code);
		person.setPrintedName("Ana Ruíz");
		person.getRoles().add(org.stemma.model.identity.Role.BENCH);
		person.setActive(true);
		person.setPasswordHash("not a hash");
		store.commit(new UnitOfWork(UUID.randomUUID(), new Actor(kinds.ref(person), "Ana Ruíz", "BENCH", "bench 1"), "For a test",
				List.of(person), List.of(), List.of())).get();
	}

	@Test
	void isAskedForEachCommit() throws SQLException {
		LabAddress address = RIG.fresh();
		StoreSettings settings = new StoreSettings(driver -> Optional.of(new DerbyDataSourceFactory()), new ModelPackages().all(),
				() -> false, UUID.randomUUID(), () -> installed, (what, why) -> {
				}, false);
		LabIdentity identity = new LabIdentity(UUID.randomUUID(), "Lab of the test", ZoneOffset.UTC, false, true);
		try (LabStore store = new JdbcLabStores(settings).create(address, Optional.empty(), identity,
				new SteppingClock(java.time.Instant.parse("2026-03-02T08:00:00Z"), ZoneOffset.UTC)).get()) {
			commit(store, "ana");
			installed = THEN;
			commit(store, "eva");
			List<String> headers = new ArrayList<>();
			try (Connection connection = RIG.connect(address); Statement statement = connection.createStatement();
					ResultSet rows = statement.executeQuery("SELECT canonical FROM journal_commit ORDER BY number")) {
				while (rows.next()) {
					headers.add(rows.getString(1).replaceFirst(".*\"configuration\":\"([0-9a-f]*)\".*", "$1"));
				}
			}
			assertEquals(List.of(FIRST.hex(), THEN.hex()), headers);
		}
	}
}
