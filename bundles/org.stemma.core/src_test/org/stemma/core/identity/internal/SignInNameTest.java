/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.identity.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInNameTest {

	@ParameterizedTest
	@CsvSource({ "ADA, ada", "' ada ', ada", "ａｄａ, ada", "a.b-c_1, a.b-c_1" })
	void hasOneForm(String typed, String form) {
		assertEquals(form, SignInName.of(typed).text());
		assertTrue(SignInName.of(typed).possible());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a", ".ada", "ada b", "аda", "adá", "ada\u0000", "stemma", "STEMMA", "ada@x",
			"a23456789012345678901234567890123456789012" })
	void cannotBeMistakenForAnother(String typed) {
		assertFalse(SignInName.of(typed).possible());
	}

	@Test
	void isDisguisedTooCoarselyToBeGuessed() {
		String disguised = SignInName.of("my secret").disguised();
		assertEquals("unknown ".length() + 8, disguised.length());
		assertNotEquals(disguised, SignInName.of("my secreT2").disguised());
		assertEquals(disguised, SignInName.of(" My Secret ").disguised());
	}
}
