/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.password;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhcStringTest {

	private static final String SALT = "c29tZXNhbHRzb21lc2FsdA";
	private static final String HASH = "CTFhFdXPJO1aFaMaO6Mm5c8y7cJHApl8ArZWb2GRPPc";

	@Test
	void isReadBackFromItsText() {
		PhcString phc = new PhcString(Argon2Cost.LOGIN, SALT, HASH);

		assertEquals("$argon2id$v=19$m=47104,t=1,p=1$" + SALT + "$" + HASH, phc.text());
		assertEquals(Optional.of(phc), PhcString.parse(phc.text()));
		assertEquals("somesaltsomesalt", new String(phc.saltBytes(), StandardCharsets.US_ASCII));
	}

	@ParameterizedTest
	@ValueSource(strings = { "$argon2id$v=16$m=47104,t=1,p=1$" + SALT + "$" + HASH,
			"$argon2id$v=19$m=7,t=1,p=1$" + SALT + "$" + HASH, "$argon2id$v=19$m=47104,t=0,p=1$" + SALT + "$" + HASH,
			"$argon2id$v=19$m=47104,t=1,p=1$" + SALT, "$argon2id$v=19$m=47104,t=1,p=1$" + SALT + "$" + HASH + "A" })
	void refusesEveryOtherText(String text) {
		assertTrue(PhcString.parse(text).isEmpty());
	}
}
