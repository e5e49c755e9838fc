/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.postgresql.osgi.PGDataSourceFactory;
import org.stemma.api.ContentHash;
import org.stemma.core.lab.LabAddress;
import org.stemma.core.store.Actor;
import org.stemma.core.store.LabStore;
import org.stemma.core.store.Stored;
import org.stemma.core.store.UnitOfWork;
import org.stemma.model.ModelPackages;
import org.stemma.model.identity.Person;
import org.stemma.model.material.MaterialLot;

/**
 * Another process that works in a lab on a server. Its arguments: the lab's address and the code of a material lot, whose
 * supplier it sets. The account's password is the first line of its standard input.
 */
public final class OtherWorkstation {

	private OtherWorkstation() {
	}

	/** Does it. */
	public static void main(String[] arguments) throws IOException {
		String password = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
		JdbcLabStores stores = new JdbcLabStores(new StoreSettings(driver -> Optional.of(new PGDataSourceFactory()),
				new ModelPackages().all(), () -> false, UUID.randomUUID(), () -> new ContentHash("0".repeat(64)), (what, why) -> {
					throw new IllegalStateException(what, why);
				}, false));
		try (LabStore lab = stores.open(LabAddress.parse(arguments[0]).get(), Optional.of(password.toCharArray()),
				Clock.systemUTC()).get()) {
			Stored<MaterialLot> material = lab.find(MaterialLot.class, arguments[1]).orElseThrow();
			Actor actor = new Actor(lab.find(Person.class, "ana").orElseThrow().ref(), "Ana Ruíz", "BENCH", "bench 2");
			material.record().setSupplier("Set elsewhere");
			lab.commit(new UnitOfWork(UUID.randomUUID(), actor, "Work elsewhere", List.of(), List.of(material), List.of()))
					.get();
		}
	}
}
