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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.stemma.api.ContentHash;
import org.stemma.api.Outcome;
import org.stemma.core.lab.LabAddress.Server;
import org.stemma.core.store.LabStore;
import org.stemma.core.store.LabStores;
import org.stemma.model.ModelPackage;

class PostgresMigrationTest extends MigrationContract {

	private static final String PASSWORD = "of the tests";

	@RegisterExtension
	static final PostgresRig RIG = new PostgresRig();

	@Override
	LabStores stores(List<ModelPackage> packages) {
		return RIG.stores(packages);
	}

	@Override
	Server fresh() {
		return RIG.fresh();
	}

	@Override
	Optional<char[]> secret() {
		return RIG.secret();
	}

	@Test
	void aLabOnAServerIsExtendedByItsOwnerOnly() throws SQLException {
		Server address = fresh();
		List<ContentHash> before = madeEarlier(address);
		String account = "migrating_" + address.database().substring(4, 12);
		RIG.run("postgres", "CREATE ROLE " + account + " LOGIN IN ROLE stemma_app PASSWORD '" + PASSWORD + "'");
		Server worker = new Server(address.host(), address.port(), address.database(), account);
		Optional<char[]> password = Optional.of(PASSWORD.toCharArray());

		Outcome<LabStore> refused = now().open(worker, password, clock());
		assertFalse(refused.succeeded());
		assertEquals(List.of("lab.migrate"), codes(refused));
		String words = refused.problems().get(0).message();
		assertTrue(words.contains("column donation_cell_line.rrid") && words.contains("table release_signature")
				&& words.contains("migrate --lab"), words);
		assertTrue(codes(now().open(address, secret(), clock())).contains("lab.migrate"));
		assertEquals(List.of("lab.rights"), codes(now().migrate(worker, password, clock())));

		assertEquals(List.of("lab.extended"), codes(now().migrate(address, secret(), clock())));
		assertEquals(List.of(), codes(now().migrate(address, secret(), clock())));
		try (LabStore store = now().open(worker, password, clock()).get()) {
			assertExtended(store, before);
		}
	}
}
