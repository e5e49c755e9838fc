/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.signature;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.security.SecureRandom;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.stemma.trust.password.Argon2Cost;

class KeyLockTest {

	private static final Argon2Cost CHEAP = new Argon2Cost(8, 1, 1);
	private static final char[] SECRET = "four words of a verse".toCharArray();
	private static final byte[] BOUND = { 1, 2, 3 };
	private static final byte[] PLAIN = { 9, 8, 7, 6 };

	private final KeyLock lock = KeyLock.random(CHEAP, new SecureRandom());
	private final byte[] locked = lock.close(SECRET, BOUND, PLAIN);

	@Test
	void opensWithPasswordAndBoundData() {
		assertArrayEquals(PLAIN, lock.open(SECRET, BOUND, locked).orElseThrow());
		assertEquals(PLAIN.length + 16, locked.length);
	}

	@Test
	void staysClosedForAnythingElse() {
		assertFalse(lock.open("another".toCharArray(), BOUND, locked).isPresent());
		assertFalse(lock.open(SECRET, new byte[] { 1, 2 }, locked).isPresent());
		assertFalse(lock.open(SECRET, BOUND, Arrays.copyOf(locked, 10)).isPresent());
		assertFalse(lock.open(SECRET, BOUND, new byte[0]).isPresent());
		KeyLock dearer = new KeyLock(new Argon2Cost(16, 1, 1), lock.salt(), lock.nonce());
		assertFalse(dearer.open(SECRET, BOUND, locked).isPresent());
	}

	@Test
	void everyChangedBitKeepsItClosed() {
		for (int bit = 0; bit < locked.length * 8; bit++) {
			byte[] changed = locked.clone();
			changed[bit / 8] ^= (byte) (1 << bit % 8);
			assertFalse(lock.open(SECRET, BOUND, changed).isPresent(), "bit " + bit);
		}
	}

	@Test
	void neverUsesSaltAndNonceTwice() {
		KeyLock other = KeyLock.random(CHEAP, new SecureRandom());

		assertFalse(Arrays.equals(lock.salt(), other.salt()));
		assertFalse(Arrays.equals(lock.nonce(), other.nonce()));
	}
}
