/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.identity.internal;

import java.util.Set;

import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.core.identity.Authority;
import org.stemma.core.identity.People;
import org.stemma.core.lab.Session;
import org.stemma.core.record.KindModels;
import org.stemma.core.record.RecordViews;
import org.stemma.core.store.LabStore;
import org.stemma.model.identity.Person;
import org.stemma.model.identity.Role;

/** The persons of one lab, in its store. */
public final class StoredPeople implements People {

	private final LabStore store;
	private final RecordViews views;
	private final SignIn signIn;
	private final PersonSetUp setUp;
	private final OwnPassword ownPassword;
	private final AccountCare care;

	/** The persons of a lab. */
	public StoredPeople(LabStore store, KindModels kinds, RecordViews views, Authority authority,
			Identification identification, Attempts attempts, SignatureKeys keys, Secrets secrets) {
		this.store = store;
		this.views = views;
		this.signIn = new SignIn(store, identification, secrets.passwords());
		this.setUp = new PersonSetUp(store, kinds, authority, secrets, attempts);
		this.ownPassword = new OwnPassword(store, identification, attempts, keys, secrets);
		this.care = new AccountCare(store, authority, attempts, keys, secrets);
	}

	@Override
	public Outcome<Session> signIn(String name, char[] password, String workstation) {
		return signIn.signIn(name, password, workstation);
	}

	@Override
	public Outcome<RecordView> create(Session session, String name, String printedName, Set<Role> roles,
			char[] password) {
		return setUp.create(session, name, printedName, roles, password).map(this::view);
	}

	@Override
	public Outcome<RecordView> revise(Session session, RecordRef person, int version, String printedName,
			Set<Role> roles, boolean active, String reason) {
		return setUp.revise(session, person, version, new Revision(printedName, roles, active), reason).map(this::view);
	}

	@Override
	public Outcome<Session> changePassword(Session session, char[] old, char[] chosen) {
		return Authority.present(store, session).then(person -> ownPassword.change(session, person, old, chosen));
	}

	@Override
	public Outcome<RecordView> resetPassword(Session session, RecordRef person, char[] password, String reason) {
		return care.reset(session, person, password, reason).map(this::view);
	}

	@Override
	public Outcome<RecordView> unlock(Session session, RecordRef person, String reason) {
		return care.unlock(session, person, reason).map(this::view);
	}

	private RecordView view(RecordRef person) {
		return views.view(store.load(Person.class, person.id()).orElseThrow());
	}
}
