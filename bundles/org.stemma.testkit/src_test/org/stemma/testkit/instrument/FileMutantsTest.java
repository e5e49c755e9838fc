/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.testkit.instrument;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

class FileMutantsTest {

	private static final byte[] ORIGINAL = "Name,Live\nA,1\nB,2\n".getBytes(StandardCharsets.UTF_8);

	@Test
	void areTheSameForTheSameSeed() {
		FileMutants one = new FileMutants(ORIGINAL, 5);
		FileMutants other = new FileMutants(ORIGINAL, 5);
		for (int i = 0; i < 500; i++) {
			assertArrayEquals(one.next(), other.next());
		}
	}

	@Test
	void leaveTheOriginalAloneAndMostlyDifferFromIt() {
		byte[] before = ORIGINAL.clone();
		FileMutants mutants = new FileMutants(ORIGINAL, 6);
		int equal = 0;
		for (int i = 0; i < 500; i++) {
			equal += Arrays.equals(ORIGINAL, mutants.next()) ? 1 : 0;
		}
		assertArrayEquals(before, ORIGINAL);
		assertTrue(equal < 200, equal + " mutants equal the original");
	}

	@Test
	void canBeMadeOfOneByte() {
		FileMutants mutants = new FileMutants(new byte[] { 'a' }, 7);
		for (int i = 0; i < 200; i++) {
			assertTrue(mutants.next().length <= 2);
		}
		assertEquals(1, new byte[] { 'a' }.length);
	}
}
