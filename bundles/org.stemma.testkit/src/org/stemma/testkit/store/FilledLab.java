/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.testkit.store;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.core.lab.LabAddress;
import org.stemma.core.record.KindModels;
import org.stemma.core.store.Actor;
import org.stemma.core.store.Commit;
import org.stemma.core.store.LabIdentity;
import org.stemma.core.store.LabStore;
import org.stemma.core.store.Stored;
import org.stemma.core.store.UnitOfWork;
import org.stemma.core.store.UnitOfWork.Required;
import org.stemma.model.ModelPackages;
import org.stemma.model.culture.IntendedUse;
import org.stemma.model.culture.Lot;
import org.stemma.model.culture.LotDisposition;
import org.stemma.model.culture.LotKind;
import org.stemma.model.donation.CellLine;
import org.stemma.model.donation.SourceKind;
import org.stemma.model.identity.Person;
import org.stemma.model.identity.Role;
import org.stemma.model.material.MaterialLot;
import org.stemma.model.material.MaterialStatus;
import org.stemma.model.record.Record;

/** A new lab with one person in it who does whatever a test wants done. */
public final class FilledLab implements AutoCloseable {

	/** When its clock stands at first. */
	public static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

	private final LabAddress address;
	private final LabStore store;
	private final SteppingClock clock;
	private final KindModels kinds = new KindModels(new ModelPackages().all());
	private final Actor actor;
	private int codes;

	/** A new lab where the rig says. */
	public FilledLab(LabRig rig) {
		address = rig.fresh();
		clock = new SteppingClock(START, ZoneId.of("Europe/Madrid"));
		LabIdentity identity = new LabIdentity(UUID.randomUUID(), "Lab of the test", clock.getZone(), false, true);
		store = rig.stores().create(address, rig.secret(), identity, clock).get();
		Person person = kinds.create(Person.class);
		person.setCode("ana");
		person.setPrintedName("Ana Ruíz");
		person.getRoles().addAll(List.of(Role.BENCH, Role.SUPERVISOR));
		person.setActive(true);
		person.setPasswordHash("not a hash");
		actor = new Actor(kinds.ref(person), "Ana Ruíz", "BENCH", "bench 1");
		commit(person).get();
	}

	/** Where it is. */
	public LabAddress address() {
		return address;
	}

	/** The open lab. */
	public LabStore store() {
		return store;
	}

	/** Its clock. */
	public SteppingClock clock() {
		return clock;
	}

	/** The kinds of records. */
	public KindModels kinds() {
		return kinds;
	}

	/** Who does it all. */
	public Actor actor() {
		return actor;
	}

	/** A code that was not used before. */
	public String code(String prefix) {
		return prefix + "-" + ++codes;
	}

	/** Work that makes records. */
	public UnitOfWork making(Record... records) {
		return new UnitOfWork(UUID.randomUUID(), actor, "For a test", List.of(records), List.of(), List.of());
	}

	/** Work that changes a record. */
	public UnitOfWork changing(Stored<? extends Record> stored, Required... required) {
		return new UnitOfWork(UUID.randomUUID(), actor, "Changed for a test", List.of(), List.of(stored), List.of(required));
	}

	/** Commits new records. */
	public Outcome<Commit> commit(Record... records) {
		return store.commit(making(records));
	}

	/** A record as it is now. */
	public <T extends Record> Stored<T> stored(Class<T> type, RecordRef ref) {
		return store.load(type, ref.id()).orElseThrow();
	}

	/** Changes a record as it is now. */
	public <T extends Record> Outcome<Commit> change(Class<T> type, RecordRef ref, Consumer<T> change) {
		Stored<T> stored = stored(type, ref);
		change.accept(stored.record());
		return store.commit(changing(stored));
	}

	/** A lot that is not committed yet. */
	public Lot lot(String code) {
		Lot lot = kinds.create(Lot.class);
		lot.setCode(code);
		lot.setProduct("MSC suspension");
		lot.setKind(LotKind.RESEARCH);
		lot.setIntendedUse(IntendedUse.RESEARCH);
		lot.setDisposition(LotDisposition.QUARANTINE);
		return lot;
	}

	/** A lot made from parent lots, committed. */
	public RecordRef lot(RecordRef... parents) {
		Lot lot = lot(code("LOT"));
		lot.getParents().addAll(List.of(parents));
		commit(lot).get();
		return kinds.ref(lot);
	}

	/** A cell line, committed. */
	public RecordRef line(String name) {
		CellLine line = kinds.create(CellLine.class);
		line.setCode(code("LINE"));
		line.setName(name);
		line.setSourceKind(SourceKind.REPROGRAMMED_SOMATIC);
		commit(line).get();
		return kinds.ref(line);
	}

	/** A material lot that is not committed yet. */
	public MaterialLot material(String code) {
		MaterialLot material = kinds.create(MaterialLot.class);
		material.setCode(code);
		material.setName("Medium");
		material.setLotNumber("S-" + code);
		material.setExpiry(java.time.LocalDate.of(2026, 12, 31));
		material.setStatus(MaterialStatus.RELEASED);
		return material;
	}

	@Override
	public void close() {
		store.close();
	}
}
