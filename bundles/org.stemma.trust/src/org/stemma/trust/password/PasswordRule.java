/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.password;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;

import org.stemma.api.Problem;

/**
 * Which new passwords are accepted. Length is what counts (NIST SP 800-63B); no mixture of signs is demanded.
 *
 * @param least      fewest characters
 * @param most       most characters
 * @param leastKinds fewest different characters
 */
public record PasswordRule(int least, int most, int leastKinds) {

	/** 12 to 128 characters, at least 5 of them different. */
	public static final PasswordRule STANDARD = new PasswordRule(12, 128, 5);

	private static final int SHORTEST_NAME = 3;

	/**
	 * What speaks against a new password; nothing when it is accepted. The password itself is never part of a message.
	 *
	 * @param password the new password
	 * @param names    what it may not contain: user name, printed name; those of less than 3 characters are ignored
	 */
	public List<Problem> check(char[] password, List<String> names) {
		List<Problem> problems = new ArrayList<>(length(password));
		if (isRun(password) || kinds(password) < leastKinds) {
			problems.add(Problem.error("password.simple", "The password is too easy to guess. Use at least " + leastKinds
					+ " different characters that do not follow one another in the alphabet."));
		}
		if (names.stream().anyMatch(name -> name.length() >= SHORTEST_NAME && contains(password, name))) {
			problems.add(Problem.error("password.name",
					"The password contains the user's name. Choose one that does not."));
		}
		return problems;
	}

	private List<Problem> length(char[] password) {
		int length = Character.codePointCount(password, 0, password.length);
		if (length < least) {
			return List.of(Problem.error("password.short",
					"The password has " + length + " characters. It needs at least " + least + "."));
		}
		if (length > most) {
			return List.of(Problem.error("password.long",
					"The password has " + length + " characters. It may have at most " + most + "."));
		}
		return List.of();
	}

	private static long kinds(char[] password) {
		return CharBuffer.wrap(password).chars().distinct().count();
	}

	/** Whether each character follows the one before, as in 123456789012 or abcdefghijkl. */
	private static boolean isRun(char[] password) {
		for (int i = 1; i < password.length; i++) {
			int step = Math.abs(password[i] - password[i - 1]);
			if (step > 1 && step != '9' - '0') {
				return false;
			}
		}
		return true;
	}

	private static boolean contains(char[] password, String name) {
		for (int start = 0; start + name.length() <= password.length; start++) {
			if (startsAt(password, start, name)) {
				return true;
			}
		}
		return false;
	}

	private static boolean startsAt(char[] password, int start, String name) {
		for (int i = 0; i < name.length(); i++) {
			if (Character.toLowerCase(password[start + i]) != Character.toLowerCase(name.charAt(i))) {
				return false;
			}
		}
		return true;
	}
}
