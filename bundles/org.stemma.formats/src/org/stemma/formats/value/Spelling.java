/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.value;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.stemma.formats.text.Blanks;

/** Makes spellings of one name equal: both micro signs, full-width forms, blanks, line breaks, case. */
public final class Spelling {

	private static final Pattern SUPERSCRIPTS = Pattern.compile("[⁰¹²³⁴-⁹]+");
	private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

	private Spelling() {
	}

	/**
	 * The compatibility form of a text with single blanks, its case kept. Superscripts become {@code ^6}: left to the
	 * compatibility form, 10⁶ would turn into 106.
	 */
	public static String plain(String text) {
		if (isPlain(text)) {
			return text;
		}
		String raised = SUPERSCRIPTS.matcher(text).replaceAll(Spelling::raised);
		String folded = Normalizer.normalize(raised, Normalizer.Form.NFKC).replace('\u2212', '-');
		return Blanks.strip(BLANKS.matcher(folded).replaceAll(" "));
	}

	/** The plain form in lower case. */
	public static String folded(String text) {
		return plain(text).toLowerCase(Locale.ROOT);
	}

	/** Nearly all texts are; the rest of this class is slow beside that. */
	private static boolean isPlain(String text) {
		char before = ' ';
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			if (character < ' ' || character > '~' || character == ' ' && before == ' ') {
				return false;
			}
			before = character;
		}
		return before != ' ';
	}

	private static String raised(MatchResult superscripts) {
		return "^" + Normalizer.normalize(superscripts.group(), Normalizer.Form.NFKC);
	}
}
