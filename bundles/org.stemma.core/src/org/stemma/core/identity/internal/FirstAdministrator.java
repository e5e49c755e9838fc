/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.identity.internal;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.core.lab.Laboratories.Founding;
import org.stemma.core.record.KindModels;
import org.stemma.core.store.Actor;
import org.stemma.core.store.Commit;
import org.stemma.core.store.LabStore;
import org.stemma.core.store.UnitOfWork;
import org.stemma.model.identity.Person;
import org.stemma.model.identity.Role;

/** The administrator whom a new lab starts with; is checked before there is a lab, so that none is left without one. */
public final class FirstAdministrator {

	private static final Set<Role> ROLES = Set.of(Role.ADMINISTRATOR);

	private final Founding founding;
	private final SignInName name;
	private final Secrets secrets;

	/** The administrator named when a lab is founded. */
	public FirstAdministrator(Founding founding, Secrets secrets) {
		this.founding = founding;
		this.name = SignInName.of(founding.administrator());
		this.secrets = secrets;
	}

	/** What speaks against name and password. */
	public List<Problem> problems(KindModels kinds) {
		return new NewPersons(kinds, secrets).problems(name, founding.administratorName(), ROLES,
				founding.password());
	}

	/** Keeps the person, who is the author of the first commit. */
	public Outcome<Commit> keep(LabStore store, KindModels kinds, Instant now, String workstation) {
		Person person = new NewPersons(kinds, secrets).person(name, founding.administratorName(), ROLES,
				founding.password(), now);
		Actor actor = new Actor(kinds.ref(person), person.getPrintedName(), Role.ADMINISTRATOR.getName(), workstation);
		return store.commit(new UnitOfWork(founding.operationId(), actor, "Founded the laboratory " + founding.name(),
				List.of(person), List.of(), List.of()));
	}
}
