/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.identity.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.core.record.KindModels;
import org.stemma.core.store.LabReader;
import org.stemma.model.identity.Person;
import org.stemma.model.identity.Role;

/** Persons about to be kept: name, roles and password checked. */
final class NewPersons {

	private final KindModels kinds;
	private final Secrets secrets;

	NewPersons(KindModels kinds, Secrets secrets) {
		this.kinds = kinds;
		this.secrets = secrets;
	}

	Outcome<Person> make(LabReader reader, String typed, String printedName, Set<Role> roles, char[] password,
			Instant now) {
		SignInName name = SignInName.of(typed);
		List<Problem> problems = new ArrayList<>(problems(name, printedName, roles, password));
		if (new Persons(reader).named(name).isPresent()) {
			problems.add(Problem.error("person.exists", "The sign-in name " + name.text()
					+ " is or was another person's. Names are never given twice; choose another."));
		}
		return problems.isEmpty() ? Outcome.of(person(name, printedName, roles, password, now))
				: Outcome.refused(problems);
	}

	List<Problem> problems(SignInName name, String printedName, Set<Role> roles, char[] password) {
		List<Problem> problems = new ArrayList<>(new Revision(printedName, roles, true).problems());
		if (!name.possible()) {
			problems.add(Problem.error("person.signinname", "\"" + name.text() + "\" cannot be a sign-in name. It has 2 to "
					+ "40 letters a to z, digits, dots, hyphens or underlines and starts with a letter or digit."));
		}
		problems.addAll(secrets.problems(password, name.text(), printedName));
		return problems;
	}

	Person person(SignInName name, String printedName, Set<Role> roles, char[] password, Instant now) {
		Person person = kinds.create(Person.class);
		person.setCode(name.text());
		new Revision(printedName, roles, true).apply(person);
		person.setPasswordHash(secrets.passwords().hash(password));
		person.setPasswordSet(now);
		person.setMustChangePassword(false);
		return person;
	}
}
