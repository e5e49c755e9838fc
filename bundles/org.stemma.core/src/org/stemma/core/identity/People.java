/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.identity;

import java.util.Set;

import org.osgi.annotation.versioning.ProviderType;
import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.core.lab.Session;
import org.stemma.model.identity.Role;

/**
 * Persons and their passwords. Passwords are handed over as arrays that the caller wipes.
 *
 * <p>
 * Failed attempts are journaled; after each the next one is answered later (1, 2, 4 ... 60 s), after ten in a row the
 * person is locked until an administrator unlocks. Both survive a restart.
 */
@ProviderType
public interface People {

	/**
	 * Signs a person in.
	 *
	 * @param name        sign-in name
	 * @param password    password
	 * @param workstation machine that the person works at
	 * @return the session, or a refusal that does not tell whether name or password was wrong; a person who must change
	 *         the password gets the session with the note {@code password.change}, and every verb but
	 *         {@link #changePassword} refuses
	 */
	Outcome<Session> signIn(String name, char[] password, String workstation);

	/** Makes a person with a first password that must be changed at the first sign-in; administrators only. */
	Outcome<RecordView> create(Session session, String name, String printedName, Set<Role> roles, char[] password);

	/** Changes name in print, roles or whether active; administrators only; an administrator cannot have QA roles. */
	Outcome<RecordView> revise(Session session, RecordRef person, int version, String printedName, Set<Role> roles,
			boolean active, String reason);

	/** Changes one's own password; the signature key is wrapped anew and stays the same. */
	Outcome<Session> changePassword(Session session, char[] old, char[] chosen);

	/** Gives a person a new first password; the signature key is retired, since nobody else may open it. */
	Outcome<RecordView> resetPassword(Session session, RecordRef person, char[] password, String reason);

	/** Lifts the lock after too many failed attempts; administrators only. */
	Outcome<RecordView> unlock(Session session, RecordRef person, String reason);
}
