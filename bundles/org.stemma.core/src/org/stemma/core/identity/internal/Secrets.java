/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.identity.internal;

import java.security.SecureRandom;
import java.util.List;
import java.util.Objects;

import org.stemma.api.Problem;
import org.stemma.trust.password.Argon2Cost;
import org.stemma.trust.password.PasswordRule;
import org.stemma.trust.password.Passwords;

/**
 * How passwords and keys are made.
 *
 * @param passwords how passwords are stored and compared
 * @param rule      which new passwords are accepted
 * @param keyCost   what each guess at the password of a signature key costs
 * @param random    where keys come from
 */
public record Secrets(Passwords passwords, PasswordRule rule, Argon2Cost keyCost, SecureRandom random) {

	/** Checks that nothing is missing. */
	public Secrets {
		Objects.requireNonNull(passwords, "passwords");
		Objects.requireNonNull(rule, "rule");
		Objects.requireNonNull(keyCost, "keyCost");
		Objects.requireNonNull(random, "random");
	}

	/** At the costs of real use. */
	public static Secrets standard() {
		SecureRandom random = new SecureRandom();
		return new Secrets(new Passwords(Argon2Cost.LOGIN, random), PasswordRule.STANDARD, Argon2Cost.SIGNING, random);
	}

	/** What speaks against a new password for a person. */
	List<Problem> problems(char[] password, String signInName, String printedName) {
		return rule.check(password, List.of(signInName, printedName));
	}

	/** A stored password that nothing matches, to compare with where there is none. */
	String decoy() {
		char[] noise = random.ints(24, 'a', 'z' + 1).collect(StringBuilder::new, StringBuilder::appendCodePoint,
				StringBuilder::append).toString().toCharArray();
		return passwords.hash(noise);
	}
}
