/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.stemma.api.Outcome;
import org.stemma.core.identity.People;
import org.stemma.core.lab.Laboratory;
import org.stemma.core.lab.Session;

/** The demo lab's persons at work, each signed in. */
final class DemoStaff {

	static final String WORKSTATION = "demo-workstation";

	private static final List<DemoPerson> EMPLOYED = List.of(DemoPerson.BENCH, DemoPerson.SUPERVISOR,
			DemoPerson.DOCUMENTS, DemoPerson.REVIEWER, DemoPerson.RELEASER);

	private final Map<DemoPerson, Session> sessions;

	private DemoStaff(Map<DemoPerson, Session> sessions) {
		this.sessions = sessions;
	}

	static DemoStaff employ(Laboratory laboratory, Story story) throws DemoStoppedException {
		People people = laboratory.people();
		Map<DemoPerson, Session> sessions = new LinkedHashMap<>();
		DemoPerson first = DemoPerson.ADMINISTRATOR;
		Session administrator = story.done(people.signIn(first.name(), first.secret(), WORKSTATION));
		sessions.put(first, administrator);
		for (DemoPerson person : EMPLOYED) {
			story.clock().pass(2);
			story.done(people.create(administrator, person.name(), person.printedName(), person.roles(),
					person.firstSecret()));
			sessions.put(person, story.done(choosePassword(people, person)));
		}
		story.tell(first.printedName(), "makes accounts for " + EMPLOYED.size()
				+ " colleagues; each signs in and chooses a password");
		return new DemoStaff(sessions);
	}

	private static Outcome<Session> choosePassword(People people, DemoPerson person) {
		return people.signIn(person.name(), person.firstSecret(), WORKSTATION)
				.then(session -> people.changePassword(session, person.firstSecret(), person.secret()));
	}

	Session of(DemoPerson person) {
		return sessions.get(person);
	}

	Session bench() {
		return of(DemoPerson.BENCH);
	}

	Session supervisor() {
		return of(DemoPerson.SUPERVISOR);
	}

	Session documents() {
		return of(DemoPerson.DOCUMENTS);
	}
}
