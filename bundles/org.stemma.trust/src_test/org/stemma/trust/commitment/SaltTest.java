/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.commitment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;

class SaltTest {

	@Test
	void isReadBackFromItsText() {
		Salt salt = Salt.random(new SecureRandom());

		assertEquals(salt, new Salt(salt.hex()));
		assertArrayEquals(salt.bytes(), Salt.of(salt.bytes()).bytes());
	}

	@Test
	void isNewEachTime() {
		SecureRandom random = new SecureRandom();
		Set<Salt> salts = new HashSet<>();
		for (int i = 0; i < 1_000; i++) {
			salts.add(Salt.random(random));
		}

		assertEquals(1_000, salts.size());
	}

	@Test
	void hasExactlyThirtyTwoBytes() {
		assertThrows(IllegalArgumentException.class, () -> Salt.of(new byte[31]));
		assertThrows(IllegalArgumentException.class, () -> new Salt("A".repeat(64)));
	}

	@Test
	void isNotPrinted() {
		Salt salt = Salt.random(new SecureRandom());

		assertFalse(("" + salt).contains(salt.hex()));
	}
}
