/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.identity.internal;

import java.util.UUID;

import org.stemma.api.RecordRef;
import org.stemma.core.store.Actor;
import org.stemma.core.store.Stored;
import org.stemma.model.identity.Person;

/** Who commits when no role is acted in. */
public final class Actors {

	/** Role of a person who looks after the own account. */
	public static final String ACCOUNT_OWNER = "ACCOUNT_OWNER";

	/** Role of the program when nobody has been identified. */
	public static final String PROGRAM = "PROGRAM";

	private static final RecordRef NOBODY = new RecordRef("identity.Person", new UUID(0, 0), SignInName.PROGRAM);

	private Actors() {
	}

	/** The program itself: files failed attempts, since whoever made them is not known to be the person named. */
	public static Actor program(String workstation) {
		return new Actor(NOBODY, "Stemma", PROGRAM, workstation);
	}

	/** A person acting on the own account. */
	public static Actor owner(Stored<Person> person, String workstation) {
		return new Actor(person.ref(), person.record().getPrintedName(), ACCOUNT_OWNER, workstation);
	}
}
