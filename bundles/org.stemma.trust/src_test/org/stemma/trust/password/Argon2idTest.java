/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.password;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Argon2idTest {

	private static final byte[] SALT = "somesalt".getBytes(StandardCharsets.US_ASCII);
	private static final Argon2Cost CHEAP = new Argon2Cost(8, 1, 1);

	/** Values of the reference implementation's own tests. */
	@ParameterizedTest
	@CsvSource({ "password,65536,2,1,09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7",
			"password,256,2,1,9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe",
			"password,256,2,2,6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037",
			"password,65536,1,1,f6a5adc1ba723dddef9b5ac1d464e180fcd9dffc9d1cbf76cca2fed795d9ca98",
			"differentpassword,65536,2,1,0b84d652cf6b0c4beaef0dfe278ba6a80df6696281d7e0d2891b817d8c458fde" })
	void derivesWhatTheReferenceDerives(String password, int memory, int iterations, int lanes, String expected) {
		byte[] derived = new Argon2id(new Argon2Cost(memory, iterations, lanes)).derive(password.toCharArray(), SALT,
				32);

		assertEquals(expected, HexFormat.of().formatHex(derived));
	}

	@Test
	void isTheSameForAccentsTypedApart() {
		assertArrayEquals(derive("caf\u00e9"), derive("cafe\u0301"));
	}

	@Test
	void leavesTheGivenPasswordAsItIs() {
		char[] password = "cafe\u0301".toCharArray();
		new Argon2id(CHEAP).derive(password, SALT, 32);

		assertArrayEquals("cafe\u0301".toCharArray(), password);
	}

	@Test
	void refusesWhatIsNoPassword() {
		assertThrows(IllegalArgumentException.class, () -> derive(""));
		assertThrows(IllegalArgumentException.class, () -> derive("a\ud800b"));
		assertFalse(Argon2id.accepts(new char[0]));
		assertFalse(Argon2id.accepts("\udc00".toCharArray()));
		assertTrue(Argon2id.accepts("\ud83e\uddec".toCharArray()));
	}

	@ParameterizedTest
	@CsvSource({ "7,1,1", "15,1,2", "8,0,1", "8,1,0", "2000000,1,1", "8,101,1", "1024,1,17" })
	void refusesCostsOutOfRange(int memory, int iterations, int lanes) {
		assertThrows(IllegalArgumentException.class, () -> new Argon2Cost(memory, iterations, lanes));
	}

	@Test
	void wipesItsCopyOfThePassword() {
		PasswordBytes bytes = PasswordBytes.of("secret".toCharArray());
		byte[] copy = bytes.bytes();
		bytes.close();

		assertArrayEquals(new byte[6], copy);
	}

	private static byte[] derive(String password) {
		return new Argon2id(CHEAP).derive(password.toCharArray(), SALT, 32);
	}
}
