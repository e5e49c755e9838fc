/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.identity.internal;

import java.util.List;
import java.util.Optional;

import org.stemma.api.Problem;

/** The reason that a person gives for a change. */
public final class Reason {

	private static final int LETTERS = 3;

	private Reason() {
	}

	/** What is wrong with a reason: it has at least three letters or digits and nothing that cannot be stored. */
	public static Optional<Problem> problem(String reason) {
		boolean told = reason != null && reason.codePoints().filter(Character::isLetterOrDigit).count() >= LETTERS;
		return told && reason.codePoints().noneMatch(Reason::unstorable) ? Optional.empty()
				: Optional.of(Problem.error("reason.missing", "Say why in a few words; the journal keeps the reason."));
	}

	private static boolean unstorable(int codePoint) {
		return codePoint == 0 || Character.getType(codePoint) == Character.SURROGATE;
	}

	/** The same as a list. */
	public static List<Problem> problems(String reason) {
		return problem(reason).stream().toList();
	}
}
