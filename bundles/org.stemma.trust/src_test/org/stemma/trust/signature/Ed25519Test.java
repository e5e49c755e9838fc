/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.signature;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;

import org.junit.jupiter.api.Test;

class Ed25519Test {

	private static final byte[] PRIVATE = hex("302e020100300506032b657004220420"
			+ "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
	private static final byte[] PUBLIC = hex(
			"302a300506032b65700321003d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
	private static final byte[] MESSAGE = { 0x72 };
	private static final byte[] VALUE = hex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
			+ "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");

	/** Test 2 of RFC 8032 section 7.1. */
	@Test
	void signsAsTheStandardDoes() {
		assertArrayEquals(VALUE, Ed25519.sign(PRIVATE, MESSAGE));
		assertTrue(Ed25519.verify(PUBLIC, MESSAGE, VALUE));
	}

	@Test
	void everyChangedBitBreaksTheSignature() {
		for (int bit = 0; bit < VALUE.length * 8; bit++) {
			byte[] changed = VALUE.clone();
			changed[bit / 8] ^= (byte) (1 << bit % 8);
			assertFalse(Ed25519.verify(PUBLIC, MESSAGE, changed), "bit " + bit);
		}
	}

	@Test
	void damagedKeysAndSignaturesFailTheCheck() {
		assertFalse(Ed25519.verify(new byte[3], MESSAGE, VALUE));
		assertFalse(Ed25519.verify(PUBLIC, MESSAGE, new byte[0]));
		assertFalse(Ed25519.verify(PUBLIC, MESSAGE, new byte[65]));
		assertFalse(Ed25519.verify(PUBLIC, new byte[] { 0x73 }, VALUE));
	}

	private static byte[] hex(String digits) {
		return HexFormat.of().parseHex(digits);
	}
}
