/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.stemma.trust.hash.FileHash;
import org.stemma.trust.password.Argon2Cost;

class WrappedKeyTest {

	private static final int GUESSES = 10_000;
	private static final Argon2Cost CHEAP = new Argon2Cost(8, 1, 1);
	private static final char[] SECRET = "four words of a verse".toCharArray();
	private static final char[] NEW = "another verse, longer".toCharArray();
	private static final SecureRandom RANDOM = new SecureRandom();

	private final WrappedKey key = WrappedKey.create(SECRET, CHEAP, RANDOM);
	private final SignedStatement statement = SampleStatement.released();

	@Test
	void signsWithTheRightPassword() {
		SignatureValue value = key.sign(SECRET, statement).orElseThrow();

		assertTrue(value.verify(key.publicKey(), statement));
		assertEquals("Ed25519", value.algorithm());
		assertEquals(new SignatureValue("Ed25519", value.base64()), value);
	}

	@Test
	void tenThousandWrongGuessesSignNothing() {
		for (int guess = 0; guess < GUESSES; guess++) {
			assertEquals(Optional.empty(), key.sign(("four words of a verse" + guess).toCharArray(), statement));
		}
		assertEquals(Optional.empty(), key.sign(new char[0], statement));
		assertEquals(Optional.empty(), key.sign(new char[] { '\udc00' }, statement));
	}

	@Test
	void anotherKeyDoesNotVerify() {
		WrappedKey other = WrappedKey.create(SECRET, CHEAP, RANDOM);
		SignatureValue value = key.sign(SECRET, statement).orElseThrow();

		assertFalse(value.verify(other.publicKey(), statement));
	}

	@Test
	void keepsTheKeyWhenThePasswordChanges() {
		WrappedKey changed = key.rewrap(SECRET, NEW, CHEAP, RANDOM).orElseThrow();

		assertEquals(key.publicKey(), changed.publicKey());
		assertNotEquals(key.salt(), changed.salt());
		assertEquals(Optional.empty(), changed.sign(SECRET, statement));
		assertTrue(changed.sign(NEW, statement).orElseThrow().verify(key.publicKey(), statement));
		assertEquals(Optional.empty(), key.rewrap(NEW, SECRET, CHEAP, RANDOM));
	}

	@Test
	void isReadBackFromItsText() {
		WrappedKey back = WrappedKey.parse(key.text());

		assertEquals(key, back);
		assertTrue(back.sign(SECRET, statement).orElseThrow().verify(key.publicKey(), statement));
	}

	@Test
	void everyChangedCharacterOfItsTextIsNoticed() {
		String text = key.text();
		for (int i = 0; i < text.length(); i++) {
			char other = text.charAt(i) == 'A' ? 'B' : 'A';
			assertFalse(signs(text.substring(0, i) + other + text.substring(i + 1)), "character " + i);
		}
	}

	@Test
	void eachGuessCostsWhatSigningShouldCost() {
		WrappedKey dear = WrappedKey.create(SECRET, RANDOM);

		assertEquals(Argon2Cost.SIGNING, dear.cost());
		assertTrue(dear.sign(SECRET, statement).orElseThrow().verify(dear.publicKey(), statement));
		assertEquals(Argon2Cost.SIGNING, key.rewrap(SECRET, NEW, RANDOM).orElseThrow().cost());
	}

	@Test
	void theFingerprintIsTheStartOfTheKeysHash() {
		assertEquals(FileHash.of(key.publicKey().bytes()).hex().substring(0, 16), key.publicKey().fingerprint());
	}

	@Test
	void refusesAStatementForAnotherAlgorithm() {
		SignedStatement other = new SignedStatement(SampleStatement.SIGNER, "Released", "", SampleStatement.SUBJECT,
				SampleStatement.DOSSIER, Instant.EPOCH, SampleStatement.ZONE, SampleStatement.HEAD,
				SampleStatement.CONFIGURATION, new UUID(1, 1), "Ed448");

		assertThrows(IllegalArgumentException.class, () -> key.sign(SECRET, other));
	}

	@Test
	void aSignatureOfAnUnknownAlgorithmDoesNotVerify() {
		SignatureValue value = key.sign(SECRET, statement).orElseThrow();

		assertFalse(new SignatureValue("Ed448", value.base64()).verify(key.publicKey(), statement));
		assertThrows(IllegalArgumentException.class, () -> new SignatureValue("Ed25519", "not base64!"));
	}

	private boolean signs(String text) {
		try {
			return WrappedKey.parse(text).sign(SECRET, statement).isPresent();
		} catch (IllegalArgumentException refused) {
			return false;
		}
	}
}
