/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.testing;

import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.stemma.api.RecordRef;
import org.stemma.core.lab.Session;
import org.stemma.core.record.KindModels;
import org.stemma.core.store.Actor;
import org.stemma.core.store.LabIdentity;
import org.stemma.core.store.Stored;
import org.stemma.core.store.UnitOfWork;
import org.stemma.model.ModelPackages;
import org.stemma.model.identity.Person;
import org.stemma.model.identity.Role;
import org.stemma.model.record.Record;

/**
 * A laboratory in memory on 2 March 2026, 9:00 in Berlin, with one active person per role whose sign-in name is the
 * role's name in lower case ({@code bench}, {@code supervisor}, {@code qa_reviewer} ...).
 */
public final class TestLab {

	/** The laboratory's zone. */
	public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
	/** What the clock says at first. */
	public static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

	private static final Map<Role, String> NAMES = Map.of(Role.BENCH, "Anna Meier", Role.SUPERVISOR, "Boris Weiß",
			Role.QA_REVIEWER, "Chloé Martin", Role.QA_RELEASER, "Dimitra Παππά", Role.ADMINISTRATOR, "Emil Novák");

	private final KindModels kinds = new KindModels(new ModelPackages().all());
	private final SettableClock clock = new SettableClock(START, ZONE);
	private final MemoryLabStore store = new MemoryLabStore(kinds,
			new LabIdentity(UUID.randomUUID(), "Test laboratory", ZONE, false, false), clock);
	private final Map<Role, Person> persons = new EnumMap<>(Role.class);

	/** A laboratory with its persons and nothing else. */
	public TestLab() {
		Stream.of(Role.values()).forEach(role -> persons.put(role, person(role)));
		Actor administrator = actor(Role.ADMINISTRATOR);
		commit(administrator, List.copyOf(persons.values()));
	}

	private Person person(Role role) {
		Person person = kinds.create(Person.class);
		person.setCode(role.getName().toLowerCase(Locale.ROOT));
		person.setPrintedName(NAMES.get(role));
		person.getRoles().add(role);
		person.setActive(true);
		return person;
	}

	/** The model. */
	public KindModels kinds() {
		return kinds;
	}

	/** The clock of the store. */
	public SettableClock clock() {
		return clock;
	}

	/** The store. */
	public MemoryLabStore store() {
		return store;
	}

	/** Records made with one call each. */
	public SampleRecords samples() {
		return new SampleRecords(this);
	}

	/** The person of a role, signed in. */
	public Session session(Role role) {
		Person person = persons.get(role);
		return new Session(kinds.ref(person), person.getPrintedName(), Set.of(role), "bench 1");
	}

	/** The person of a role as author of a commit. */
	public Actor actor(Role role) {
		Person person = persons.get(role);
		return new Actor(kinds.ref(person), person.getPrintedName(), role.getName(), "bench 1");
	}

	/** Commits a new record as the supervisor; fails the test when the store refuses. */
	public <T extends Record> RecordRef make(Class<T> type, String code, Consumer<T> values) {
		return make(Role.SUPERVISOR, type, code, values);
	}

	/** Commits a new record as the person of a role; fails the test when the store refuses. */
	public <T extends Record> RecordRef make(Role author, Class<T> type, String code, Consumer<T> values) {
		T record = kinds.create(type);
		record.setCode(code);
		values.accept(record);
		commit(actor(author), List.of(record));
		return kinds.ref(record);
	}

	private void commit(Actor actor, List<Record> created) {
		store.commit(new UnitOfWork(UUID.randomUUID(), actor, "Made for a test", created, List.of(), List.of())).get();
	}

	/** Commits a change of a record as the person of a role; fails the test when the store refuses. */
	public <T extends Record> void change(Role author, Class<T> type, RecordRef ref, Consumer<T> change) {
		Stored<T> stored = stored(type, ref);
		change.accept(stored.record());
		store.commit(new UnitOfWork(UUID.randomUUID(), actor(author), "Changed for a test", List.of(), List.of(stored),
				List.of())).get();
	}

	/** A record as it is now. */
	public <T extends Record> Stored<T> stored(Class<T> type, RecordRef ref) {
		return store.load(type, ref.id()).orElseThrow();
	}

	/** The object of a record as it is now, detached. */
	public <T extends Record> T record(Class<T> type, RecordRef ref) {
		return stored(type, ref).record();
	}
}
