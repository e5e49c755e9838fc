/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.password;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.api.Problem;

class PasswordRuleTest {

	@ParameterizedTest
	@CsvSource({ "short,password.short", "elevenchars,password.short", "aaaaaaaaaaaa,password.simple",
			"abababababab,password.simple", "123456789012,password.simple", "abcdefghijkl,password.simple",
			"zyxwvutsrqponm,password.simple", "my-MPETROVA-2026,password.name", "petrova to the lab,password.name" })
	void refuses(String password, String code) {
		assertEquals(List.of(code), codes(password));
	}

	@ParameterizedTest
	@CsvSource({ "four words of a verse", "twelve chars", "κωδικός-εισόδου", "mp and more words" })
	void accepts(String password) {
		assertEquals(List.of(), codes(password));
	}

	@Test
	void refusesWhatNobodyTypes() {
		assertEquals(List.of("password.long"), codes("abcdefgh x".repeat(13)));
	}

	@Test
	void countsCharactersAsPeopleDo() {
		assertEquals(List.of("password.short"), codes("\ud83e\uddec\ud83e\uddea\ud83e\uddeb\ud83d\udd2c\ud83d\udc89ab"));
	}

	@Test
	void neverRepeatsThePassword() {
		for (Problem problem : PasswordRule.STANDARD.check("Petrova1".toCharArray(), List.of("petrova"))) {
			assertFalse(problem.message().toLowerCase(Locale.ROOT).contains("petrova1"));
		}
	}

	private static List<String> codes(String password) {
		return PasswordRule.STANDARD.check(password.toCharArray(), List.of("mpetrova", "Petrova", "mp")).stream()
				.map(Problem::code).toList();
	}
}
