/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.identity.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.stemma.api.Problem;
import org.stemma.core.identity.Permissions;
import org.stemma.model.identity.Person;
import org.stemma.model.identity.Role;

/** What can be changed of a person: name in print, roles, whether active. */
record Revision(String printedName, Set<Role> roles, boolean active) {

	/** Copies the roles. */
	Revision {
		roles = Set.copyOf(roles);
	}

	List<Problem> problems() {
		List<Problem> problems = new ArrayList<>();
		if (printedName.isBlank()) {
			problems.add(Problem.error("person.name", "The name in print is missing; it stands under signatures."));
		}
		if (roles.isEmpty()) {
			problems.add(Problem.error("person.roles", "A person needs at least one role."));
		}
		if (!Permissions.compatible(roles)) {
			problems.add(Problem.error("person.duties",
					"An administrator cannot review or release. Give the roles to two persons."));
		}
		return problems;
	}

	boolean administers() {
		return active && roles.contains(Role.ADMINISTRATOR);
	}

	boolean keepsRights(Person person) {
		return active == Persons.active(person) && roles.equals(Set.copyOf(person.getRoles()));
	}

	void apply(Person person) {
		person.setPrintedName(printedName.strip());
		person.getRoles().clear();
		person.getRoles().addAll(roles.stream().sorted().toList());
		person.setActive(active);
	}
}
