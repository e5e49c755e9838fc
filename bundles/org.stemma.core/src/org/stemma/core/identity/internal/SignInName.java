/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.identity.internal;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import org.stemma.trust.hash.FileHash;

/**
 * A name that somebody signs in with, in the one form that is compared and stored: lower case, no blanks around.
 *
 * @param text the name in that form
 */
public record SignInName(String text) {

	/** Name of the program's own actor, never given to a person. */
	public static final String PROGRAM = "stemma";

	private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");
	private static final int DIGITS = 8;

	/** The name in a typed text. */
	public static SignInName of(String typed) {
		return new SignInName(Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT));
	}

	/**
	 * Whether a person can have it: 2 to 40 letters a to z, digits and {@code . _ -}, so that no two names look alike.
	 */
	public boolean possible() {
		return FORM.matcher(text).matches() && !PROGRAM.equals(text);
	}

	/**
	 * What attempts with a name that nobody has are filed under: not the text itself, since people type passwords into
	 * the wrong field, but a short hash of it that is too coarse to guess from.
	 */
	public String disguised() {
		return "unknown " + FileHash.of(text.getBytes(StandardCharsets.UTF_8)).hex().substring(0, DIGITS);
	}
}
