/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.identity.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import org.stemma.core.query.AllRefs;
import org.stemma.core.query.Query;
import org.stemma.core.store.LabReader;
import org.stemma.core.store.Stored;
import org.stemma.model.identity.Person;
import org.stemma.model.identity.Role;

/** The persons of a lab, retired ones included. */
public final class Persons {

	private static final Query ALL = Query.of("identity.Person", "code");

	private final LabReader reader;

	/** The persons that a reader sees. */
	public Persons(LabReader reader) {
		this.reader = reader;
	}

	/** The person who has that sign-in name. */
	public Optional<Stored<Person>> named(SignInName name) {
		return name.possible() ? reader.find(Person.class, name.text()) : Optional.empty();
	}

	/** Whether somebody else is an active administrator, and passes a test. */
	boolean otherAdministrator(UUID than, Predicate<Person> test) {
		return all().stream().filter(person -> !person.getId().equals(than.toString()))
				.anyMatch(person -> administers(person) && test.test(person));
	}

	/** Whether a person is an active administrator. */
	static boolean administers(Person person) {
		return active(person) && person.getRoles().contains(Role.ADMINISTRATOR);
	}

	/** Whether a person is active. */
	static boolean active(Person person) {
		return Boolean.TRUE.equals(person.getActive());
	}

	private List<Person> all() {
		return reader.load(AllRefs.of(reader::page, ALL)).stream().map(stored -> (Person) stored.record()).toList();
	}
}
