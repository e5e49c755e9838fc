/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.identity.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.core.identity.Verb;
import org.stemma.core.lab.Session;
import org.stemma.core.store.Stored;
import org.stemma.model.identity.Person;
import org.stemma.model.identity.Role;
import org.stemma.model.identity.SignatureKey;

class SignatureKeysTest {

	private static final String CHOSEN = "amber-Curie-1903";

	private final IdentityLab lab = new IdentityLab();
	private final Session administrator = lab.withPassword(Role.ADMINISTRATOR);

	@Test
	void makesTheKeyWhenSomebodyWhoSignsFirstChoosesAPassword() {
		Session ada = firstSession("ada", Role.QA_REVIEWER);
		assertTrue(lab.keys().active(lab.lab().store(), ada.person()).isEmpty());
		change(ada, "first-Password-77", CHOSEN).get();
		SignatureKey key = key(ada.person()).record();
		assertEquals("Ed25519", key.getAlgorithm());
		assertEquals(16, key.getFingerprint().length());
		assertFalse(key.getWrappedKey().contains(CHOSEN));
	}

	@Test
	void makesNoKeyForTheBench() {
		Session ada = firstSession("ada", Role.BENCH);
		change(ada, "first-Password-77", CHOSEN).get();
		assertTrue(lab.keys().active(lab.lab().store(), ada.person()).isEmpty());
	}

	@Test
	void keepsTheKeyWhenThePasswordChanges() {
		Session ada = firstSession("ada", Role.QA_REVIEWER);
		change(ada, "first-Password-77", CHOSEN).get();
		SignatureKey before = key(ada.person()).record();
		change(ada, CHOSEN, "another-Curie-1911").get();
		SignatureKey after = key(ada.person()).record();
		assertEquals(before.getPublicKey(), after.getPublicKey());
		assertEquals(before.getId(), after.getId());
		assertNotEquals(before.getWrappedKey(), after.getWrappedKey());
		assertTrue(SignatureKeys.wrapped(after).orElseThrow().rewrap("another-Curie-1911".toCharArray(),
				CHOSEN.toCharArray(), lab.secrets().keyCost(), lab.secrets().random()).isPresent());
	}

	@Test
	void aNewFirstPasswordRetiresTheKeyForGood() {
		Session ada = firstSession("ada", Role.QA_REVIEWER);
		change(ada, "first-Password-77", CHOSEN).get();
		RecordRef key = key(ada.person()).ref();
		lab.people().resetPassword(administrator, ada.person(), "given-Password-88".toCharArray(), "forgotten").get();
		SignatureKey retired = lab.lab().record(SignatureKey.class, key);
		assertNotNull(retired.getRetired());
		assertNull(retired.getWrappedKey());
		assertTrue(lab.lab().record(Person.class, ada.person()).getMustChangePassword());
		change(ada, "given-Password-88", CHOSEN).get();
		assertNotEquals(key, key(ada.person()).ref());
	}

	@Test
	void anAdministratorCannotSignWithAPasswordGivenToAnother() {
		Session ada = firstSession("ada", Role.QA_REVIEWER);
		change(ada, "first-Password-77", CHOSEN).get();
		lab.people().resetPassword(administrator, ada.person(), "given-Password-88".toCharArray(), "forgotten").get();
		Session impostor = lab.people().signIn("ada", "given-Password-88".toCharArray(), "ws").get();
		assertEquals("password.change", code(lab.authority().permit(impostor, Verb.REVIEW)));
		assertTrue(lab.keys().active(lab.lab().store(), ada.person()).isEmpty());
	}

	@Test
	void refusesAKeyThatThePasswordDoesNotOpen() {
		Session ada = firstSession("ada", Role.QA_REVIEWER);
		change(ada, "first-Password-77", CHOSEN).get();
		lab.lab().change(Role.ADMINISTRATOR, Person.class, ada.person(), person -> person
				.setPasswordHash(lab.secrets().passwords().hash("slipped-in-by-Sql-1".toCharArray())));
		assertEquals("key.damaged", code(change(ada, "slipped-in-by-Sql-1", "another-Curie-1911")));
	}

	private Session firstSession(String name, Role... roles) {
		lab.person(name, roles);
		return lab.people().signIn(name, "first-Password-77".toCharArray(), "ws").get();
	}

	private Outcome<Session> change(Session session, String old, String chosen) {
		return lab.people().changePassword(session, old.toCharArray(), chosen.toCharArray());
	}

	private Stored<SignatureKey> key(RecordRef person) {
		return lab.keys().active(lab.lab().store(), person).orElseThrow();
	}

	private static String code(Outcome<?> outcome) {
		return outcome.problems().getFirst().code();
	}
}
