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

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.core.identity.Verb;
import org.stemma.core.lab.Session;
import org.stemma.core.store.Stored;
import org.stemma.model.identity.Person;
import org.stemma.model.identity.Role;
import org.stemma.model.identity.SignatureKey;

class PasswordsAndKeysTest {

	private static final String CHOSEN = "amber-Curie-1903";

	private final IdentityLab lab = new IdentityLab();
	private final Session administrator = lab.withPassword(Role.ADMINISTRATOR);

	@Test
	void anOwnPasswordOpensEveryVerb() {
		Session first = firstSession("ada", Role.QA_REVIEWER);
		assertEquals("password.change", code(lab.authority().permit(first, Verb.REVIEW)));
		Session session = lab.people().changePassword(first, "first-Password-77".toCharArray(), CHOSEN.toCharArray())
				.get();
		assertTrue(lab.authority().permit(session, Verb.REVIEW).succeeded());
		assertTrue(lab.people().signIn("ada", CHOSEN.toCharArray(), "ws").problems().isEmpty());
		assertEquals("signin.wrong", code(lab.people().signIn("ada", "first-Password-77".toCharArray(), "ws")));
	}

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
	void countsAWrongOldPasswordAsAFailedAttempt() {
		Session bench = lab.withPassword(Role.BENCH);
		assertEquals("signin.wrong", code(change(bench, "wrong", CHOSEN)));
		assertEquals("signin.wait", code(change(bench, IdentityLab.PASSWORD, CHOSEN)));
		lab.lab().clock().advance(Duration.ofSeconds(1));
		assertTrue(change(bench, IdentityLab.PASSWORD, CHOSEN).succeeded());
	}

	@Test
	void refusesTheSamePasswordAndAWeakOne() {
		Session bench = lab.withPassword(Role.BENCH);
		assertEquals("password.same", code(change(bench, IdentityLab.PASSWORD, IdentityLab.PASSWORD)));
		assertEquals("password.short", code(change(bench, IdentityLab.PASSWORD, "tiny-1A")));
		assertEquals(0, lab.attemptsFor("bench"));
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
	void liftsALockByUnlockingAndByAFirstPassword() {
		Session bench = lab.withPassword(Role.BENCH);
		lock("bench");
		lab.people().unlock(administrator, bench.person(), "called by phone").get();
		assertTrue(lab.people().signIn("bench", IdentityLab.password(), "ws").succeeded());
		lock("bench");
		lab.people().resetPassword(administrator, bench.person(), "given-Password-88".toCharArray(), "forgotten").get();
		assertTrue(lab.people().signIn("bench", "given-Password-88".toCharArray(), "ws").succeeded());
	}

	@Test
	void letsNobodyUnlockOrResetTheOwnAccount() {
		assertEquals("person.self", code(lab.people().unlock(administrator, administrator.person(), "myself")));
		assertEquals("person.self", code(lab.people().resetPassword(administrator, administrator.person(),
				"given-Password-88".toCharArray(), "myself")));
	}

	@Test
	void asksForTheReasonOfAnUnlock() {
		assertEquals("reason.missing",
				code(lab.people().unlock(administrator, lab.lab().session(Role.BENCH).person(), ".")));
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

	private void lock(String name) {
		for (int i = 0; i < Standing.LOCK; i++) {
			lab.people().signIn(name, "wrong".toCharArray(), "ws");
			lab.lab().clock().advance(Duration.ofSeconds(60));
		}
		assertEquals("signin.locked", code(lab.people().signIn(name, IdentityLab.password(), "ws")));
	}

	private static String code(Outcome<?> outcome) {
		return outcome.problems().getFirst().code();
	}
}
