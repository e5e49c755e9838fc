/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Base64TextTest {

	@Test
	void readsBackWhatItWrites() {
		Random random = new Random(64);
		for (int length = 0; length < 100; length++) {
			byte[] bytes = new byte[length];
			random.nextBytes(bytes);
			assertArrayEquals(bytes, Base64Text.bytes(Base64Text.of(bytes), length));
		}
	}

	@Test
	void writesNoPadding() {
		assertEquals("AQ", Base64Text.of(new byte[] { 1 }));
	}

	@ParameterizedTest
	@ValueSource(strings = { "AQ==", "AR", "A", "A-_A", "AQ\n", " AQ" })
	void refusesEveryOtherForm(String text) {
		assertThrows(IllegalArgumentException.class, () -> Base64Text.bytes(text));
	}

	@Test
	void refusesAnotherLength() {
		assertThrows(IllegalArgumentException.class, () -> Base64Text.bytes("AQ", 2));
	}
}
