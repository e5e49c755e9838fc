/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.faults;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.stemma.api.ContentHash;
import org.stemma.core.record.KindModels;
import org.stemma.core.store.Actor;
import org.stemma.core.store.LabStore;
import org.stemma.core.store.Stored;
import org.stemma.core.store.UnitOfWork;
import org.stemma.model.instrument.RawFile;
import org.stemma.model.material.MaterialLot;
import org.stemma.model.material.MaterialStatus;
import org.stemma.model.record.Record;

/** Units of work as a seed has them: some new records, often a change to one that was there, at times a raw file. */
final class RandomWork {

	private static final int LONGEST_NOTE = 500;
	private static final int LARGEST_FILE = 20_000;

	private final KindModels kinds;
	private final LabStore store;
	private final Actor actor;
	private final Random random;
	private final boolean files;
	private UUID last;

	RandomWork(KindModels kinds, LabStore store, Actor actor, Orders orders) {
		this.kinds = kinds;
		this.store = store;
		this.actor = actor;
		this.random = new Random(orders.seed());
		this.files = orders.files();
	}

	/** The next one. */
	UnitOfWork next() {
		List<Record> made = new ArrayList<>();
		for (int count = 1 + random.nextInt(4); count > 0; count--) {
			made.add(material());
		}
		List<Stored<? extends Record>> changed = last == null || random.nextInt(3) == 0 ? List.of() : List.of(change());
		if (files && random.nextInt(3) == 0) {
			made.add(file());
		}
		last = kinds.ref(made.get(0)).id();
		return new UnitOfWork(UUID.randomUUID(), actor, "To be interrupted", made, changed, List.of());
	}

	private MaterialLot material() {
		MaterialLot material = kinds.create(MaterialLot.class);
		material.setCode(code("ML"));
		material.setName("Medium " + "x".repeat(random.nextInt(50)));
		material.setLotNumber("S-1");
		material.setExpiry(LocalDate.of(2026, 12, 31));
		material.setStatus(MaterialStatus.RELEASED);
		material.setStatusReason("y".repeat(random.nextInt(LONGEST_NOTE)));
		return material;
	}

	private Stored<MaterialLot> change() {
		Stored<MaterialLot> stored = store.load(MaterialLot.class, last).orElseThrow();
		stored.record().setSupplier("Supplier " + random.nextInt());
		return stored;
	}

	private RawFile file() {
		byte[] bytes = new byte[1 + random.nextInt(LARGEST_FILE)];
		random.nextBytes(bytes);
		try {
			ContentHash hash = store.files().keep(new ByteArrayInputStream(bytes));
			RawFile file = kinds.create(RawFile.class);
			file.setCode(hash.hex());
			file.setName("noise");
			file.setContent(hash);
			file.setSize(Integer.toString(bytes.length));
			return file;
		} catch (IOException failure) {
			throw new java.io.UncheckedIOException(failure);
		}
	}

	private static String code(String prefix) {
		return prefix + "-" + UUID.randomUUID();
	}
}
