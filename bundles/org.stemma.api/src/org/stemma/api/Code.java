/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.api;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A code that stands on a label and comes out of a scanner: number of a lot, a vessel, a vial, a material lot.
 *
 * <p>
 * 1 to 64 characters: Latin letters, digits and {@code - _ . / # +}, starting with a letter or digit. Case is kept as
 * written.
 *
 * @param text the code
 */
public record Code(String text) {

	private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_./#+-]{0,63}");

	/** Refuses text that cannot be a code. */
	public Code {
		if (text == null || !FORM.matcher(text).matches()) {
			throw new IllegalArgumentException(
					"A code has 1 to 64 letters, digits or - _ . / # + and starts with a letter or digit, found: " + text);
		}
	}

	/** The code in a scanned or typed text, its surrounding blanks and compatibility forms removed. */
	public static Optional<Code> parse(String scanned) {
		String text = Normalizer.normalize(scanned, Normalizer.Form.NFKC).strip();
		return FORM.matcher(text).matches() ? Optional.of(new Code(text)) : Optional.empty();
	}

	@Override
	public String toString() {
		return text;
	}
}
