/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.trust.password.Argon2Cost;

class WrappedKeyTextTest {

	private static final String SALT = "AAAAAAAAAAAAAAAAAAAAAA";
	private static final String NONCE = "AAAAAAAAAAAAAAAA";

	@Test
	void isWrittenAsDocumented() {
		WrappedKey key = new WrappedKey(new VerificationKey("Ed25519", "AQID"), new Argon2Cost(65_536, 3, 1), SALT, NONCE,
				"BAUG");

		assertEquals("stemma-key/1:Ed25519:AQID:m=65536,t=3,p=1:" + SALT + ":" + NONCE + ":BAUG", key.text());
		assertEquals(key, WrappedKey.parse(key.text()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "stemma-key/2:Ed25519:AQID:m=65536,t=3,p=1:" + SALT + ":" + NONCE + ":BAUG",
			"stemma-key/1:Ed448:AQID:m=65536,t=3,p=1:" + SALT + ":" + NONCE + ":BAUG",
			"stemma-key/1:Ed25519:AQID:m=65536,t=0,p=1:" + SALT + ":" + NONCE + ":BAUG",
			"stemma-key/1:Ed25519:AQID:m=65536,t=3,p=1:AAAA:" + NONCE + ":BAUG",
			"stemma-key/1:Ed25519:AQID:m=65536,t=3,p=1:" + SALT + ":AAAA:BAUG",
			"stemma-key/1:Ed25519:AQID:m=65536,t=3,p=1:" + SALT + ":" + NONCE + ":" })
	void refusesEveryOtherText(String text) {
		assertThrows(IllegalArgumentException.class, () -> WrappedKey.parse(text));
	}
}
