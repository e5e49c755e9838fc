/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.password;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

	private static final int GUESSES = 10_000;
	private static final char[] SECRET = "four words of a verse".toCharArray();

	private final Passwords passwords = new Passwords(new Argon2Cost(8, 1, 1), new SecureRandom());

	@Test
	void knowsTheRightPassword() {
		assertTrue(passwords.verify(SECRET, passwords.hash(SECRET)));
	}

	@Test
	void tenThousandWrongGuessesFail() {
		String stored = passwords.hash(SECRET);
		for (int guess = 0; guess < GUESSES; guess++) {
			assertFalse(passwords.verify(("four words of a verse" + guess).toCharArray(), stored));
		}
		assertTrue(passwords.verify(SECRET, stored));
	}

	@Test
	void saltsEachPassword() {
		assertNotEquals(passwords.hash(SECRET), passwords.hash(SECRET));
	}

	@Test
	void signingInCostsFortySixMebibytes() {
		Passwords login = Passwords.forLogin();
		String stored = login.hash(SECRET);

		assertTrue(stored.startsWith("$argon2id$v=19$m=47104,t=1,p=1$"), stored);
		assertTrue(login.verify(SECRET, stored));
		assertFalse(login.needsRehash(stored));
	}

	@Test
	void comparesAtTheStoredCostAndAsksForTheNewOne() {
		String cheap = passwords.hash(SECRET);
		Passwords dearer = new Passwords(new Argon2Cost(16, 1, 1), new SecureRandom());

		assertTrue(dearer.verify(SECRET, cheap));
		assertTrue(dearer.needsRehash(cheap));
		assertFalse(passwords.needsRehash(cheap));
	}

	@Test
	void refusesAnEmptyPassword() {
		String stored = passwords.hash(SECRET);

		assertThrows(IllegalArgumentException.class, () -> passwords.hash(new char[0]));
		assertFalse(passwords.verify(new char[0], stored));
		assertFalse(passwords.verify(new char[] { '\ud800' }, stored));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "secret", "$argon2i$v=19$m=8,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$"
			+ "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "$argon2id$v=19$m=9999999,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$"
			+ "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "$argon2id$v=19$m=8,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAB$"
			+ "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" })
	void nothingMatchesAStoredStringThatIsNotOurs(String stored) {
		assertFalse(passwords.verify(SECRET, stored));
		assertTrue(passwords.needsRehash(stored));
	}

	@Test
	void everyChangedCharacterOfTheStoredStringIsNoticed() {
		String stored = passwords.hash(SECRET);
		for (int i = 0; i < stored.length(); i++) {
			char other = stored.charAt(i) == 'A' ? 'B' : 'A';
			assertFalse(passwords.verify(SECRET, stored.substring(0, i) + other + stored.substring(i + 1)));
		}
	}
}
