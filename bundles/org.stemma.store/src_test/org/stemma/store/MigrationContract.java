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

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.api.ContentHash;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.core.lab.LabAddress;
import org.stemma.core.record.KindModels;
import org.stemma.core.store.Actor;
import org.stemma.core.store.LabIdentity;
import org.stemma.core.store.LabStore;
import org.stemma.core.store.LabStores;
import org.stemma.core.store.UnitOfWork;
import org.stemma.model.ModelPackage;
import org.stemma.model.ModelPackages;
import org.stemma.model.donation.CellLine;
import org.stemma.model.donation.SourceKind;
import org.stemma.model.identity.Person;
import org.stemma.model.identity.Role;
import org.stemma.model.material.MaterialLot;
import org.stemma.model.material.MaterialStatus;
import org.stemma.model.record.Record;
import org.stemma.testkit.store.RecordHashes;
import org.stemma.testkit.store.SteppingClock;

/** A lab made by a program whose model lacked a package and two attributes, one of them indexed, and this program. */
abstract class MigrationContract {

	private final KindModels kinds = new KindModels(new ModelPackages().all());
	private final SteppingClock clock = new SteppingClock(java.time.Instant.parse("2026-03-02T08:00:00Z"), ZoneOffset.UTC);

	/** A store of the engine whose programs have these packages. */
	abstract LabStores stores(List<ModelPackage> packages);

	/** Where there is no lab yet. */
	abstract LabAddress fresh();

	/** Secret of the account that makes labs. */
	abstract Optional<char[]> secret();

	final LabStores earlier() {
		List<ModelPackage> packages = new ArrayList<>();
		for (ModelPackage each : new ModelPackages().all()) {
			if (each.name().equals("donation")) {
				EPackage copy = EcoreUtil.copy(each.ePackage());
				EClass line = (EClass) copy.getEClassifier("CellLine");
				line.getEStructuralFeatures().removeIf(feature -> List.of("approval", "rrid").contains(feature.getName()));
				packages.add(new ModelPackage(copy, each.version()));
			} else if (!each.name().equals("release")) {
				packages.add(each);
			}
		}
		return stores(packages);
	}

	final LabStores now() {
		return stores(new ModelPackages().all());
	}

	final SteppingClock clock() {
		return clock;
	}

	/** A lab of the earlier program with two records; answers with the hashes of its journal. */
	final List<ContentHash> madeEarlier(LabAddress address) {
		LabIdentity identity = new LabIdentity(UUID.randomUUID(), "Lab of the test", ZoneOffset.UTC, false, true);
		try (LabStore store = earlier().create(address, secret(), identity, clock).get()) {
			Person person = kinds.create(Person.class);
			person.setCode("ana");
			person.setPrintedName("Ana Ruíz");
			person.getRoles().add(Role.SUPERVISOR);
			person.setActive(true);
			person.setPasswordHash("not a hash");
			commit(store, kinds.ref(person), person, material("ML-1"));
			return RecordHashes.of(store);
		}
	}

	private MaterialLot material(String code) {
		MaterialLot material = kinds.create(MaterialLot.class);
		material.setCode(code);
		material.setName("Medium");
		material.setLotNumber("S-" + code);
		material.setExpiry(java.time.LocalDate.of(2026, 12, 31));
		material.setStatus(MaterialStatus.RELEASED);
		return material;
	}

	private static void commit(LabStore store, RecordRef person, Record... records) {
		store.commit(new UnitOfWork(UUID.randomUUID(), new Actor(person, "Ana Ruíz", "SUPERVISOR", "bench 1"), "For a test",
				List.of(records), List.of(), List.of())).get();
	}

	/** The lab is as it was, and takes what the earlier program did not know. */
	final void assertExtended(LabStore store, List<ContentHash> before) {
		assertEquals(before, RecordHashes.of(store));
		assertEquals(List.of(), store.verify().findings());
		CellLine line = kinds.create(CellLine.class);
		line.setCode("LINE-1");
		line.setName("MSC 1");
		line.setSourceKind(SourceKind.BONE_MARROW);
		line.setRrid("CVCL_0001");
		commit(store, store.find(Person.class, "ana").orElseThrow().ref(), line);
		assertEquals("CVCL_0001", store.find(CellLine.class, "LINE-1").orElseThrow().record().getRrid());
		assertEquals(0, store.count(org.stemma.core.query.Query.of("release.Signature")));
		assertEquals(List.of(), store.verify().findings());
	}

	static List<String> codes(Outcome<?> outcome) {
		return outcome.problems().stream().map(Problem::code).toList();
	}

	@Test
	void anEarlierProgramDoesNotOpenTheExtendedLab() {
		LabAddress address = fresh();
		now().create(address, secret(), new LabIdentity(UUID.randomUUID(), "New", ZoneOffset.UTC, false, true), clock).get()
				.close();
		Outcome<LabStore> refused = earlier().open(address, secret(), clock);
		assertFalse(refused.succeeded());
		assertTrue(codes(refused).contains("lab.newer"), codes(refused)::toString);
	}

	@Test
	void anEarlierBackupIsExtendedWhenItIsRestored(@TempDir Path folder) {
		LabAddress address = fresh();
		List<ContentHash> before = madeEarlier(address);
		try (LabStore store = earlier().open(address, secret(), clock).get()) {
			store.backup(folder.resolve("backup")).get();
		}
		LabAddress restored = fresh();
		assertEquals(List.of(), now().restore(folder.resolve("backup"), restored, secret(), clock).get().findings());
		try (LabStore store = now().open(restored, secret(), clock).get()) {
			assertExtended(store, before);
		}
	}
}
