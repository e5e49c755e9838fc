/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.identity;

import java.util.Optional;
import java.util.stream.Collectors;

import org.stemma.api.Outcome;
import org.stemma.core.lab.Session;
import org.stemma.core.store.Actor;
import org.stemma.core.store.LabReader;
import org.stemma.core.store.Stored;
import org.stemma.core.store.UnitOfWork.Required;
import org.stemma.model.identity.Person;
import org.stemma.model.identity.Role;

/**
 * Gives leave to do something. Every verb asks here first, and each time the person is read anew: still active, role still
 * held, own password chosen. Safe to use from several threads.
 */
public final class Authority {

	private final LabReader lab;

	/** Leave given by what the lab says now. */
	public Authority(LabReader lab) {
		this.lab = lab;
	}

	/**
	 * Leave for a person to do something.
	 *
	 * @return leave, or a refusal with code {@code session.ended}, {@code password.change} or {@code role.missing}
	 */
	public Outcome<Permit> permit(Session session, Verb verb) {
		return permit(lab, session, verb);
	}

	/** The same by what a decision's reader sees. */
	public Outcome<Permit> permit(LabReader reader, Session session, Verb verb) {
		return present(reader, session).then(person -> permit(person, session, verb));
	}

	private static Outcome<Permit> permit(Stored<Person> person, Session session, Verb verb) {
		if (Boolean.TRUE.equals(person.record().getMustChangePassword())) {
			return Outcome.refused("password.change", "Somebody else chose the password of "
					+ person.record().getPrintedName() + ". Choose one of your own before anything else.");
		}
		Optional<Role> role = Permissions.actingRole(verb, person.record().getRoles());
		return role.map(held -> Outcome.of(permit(person, session, held.getName())))
				.orElseGet(() -> missing(person, verb));
	}

	private static Permit permit(Stored<Person> person, Session session, String role) {
		return new Permit(new Actor(person.ref(), person.record().getPrintedName(), role, session.workstation()),
				new Required(person.ref(), person.version()));
	}

	/** The person of a session, if still active; all that changing the own password needs. */
	public static Outcome<Stored<Person>> present(LabReader reader, Session session) {
		return reader.load(Person.class, session.person().id())
				.filter(person -> Boolean.TRUE.equals(person.record().getActive())).map(Outcome::of)
				.orElseGet(() -> Outcome.refused("session.ended", session.printedName()
						+ " is no longer active in this laboratory. Ask an administrator."));
	}

	private static Outcome<Permit> missing(Stored<Person> person, Verb verb) {
		String roles = Permissions.roles(verb).stream().sorted().map(Role::getName).map(Authority::words)
				.collect(Collectors.joining(" or "));
		return Outcome.refused("role.missing", person.record().getPrintedName() + " may not do this; it needs the role "
				+ roles + ". An administrator gives roles.");
	}

	private static String words(String role) {
		String text = role.replace('_', ' ').toLowerCase(java.util.Locale.ROOT);
		return text.startsWith("qa ") ? "QA" + text.substring(2) : text;
	}
}
