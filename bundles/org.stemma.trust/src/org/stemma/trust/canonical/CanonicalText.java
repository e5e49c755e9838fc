/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.canonical;

import java.text.Normalizer;
import java.util.Objects;

/**
 * Text in Unicode normalisation form C, without U+0000 and without unpaired surrogates.
 *
 * @param text the text, possibly empty
 */
public record CanonicalText(String text) implements CanonicalValue {

	private static final char FIRST_COMBINING = '\u0300';

	/** Refuses text that has a second written form or that a store cannot keep. */
	public CanonicalText {
		requireCanonical(text);
	}

	/** Brings text to normalisation form C; still refuses U+0000 and unpaired surrogates. */
	public static CanonicalText normalized(String text) {
		return new CanonicalText(Normalizer.normalize(text, Normalizer.Form.NFC));
	}

	static void requireCanonical(String text) {
		Objects.requireNonNull(text, "text");
		if (!isPlain(text)) {
			requireComposed(text);
		}
	}

	/** No character below U+0300 changes in normalisation form C, alone or beside another one of them (UAX 15, section 9.1). */
	private static boolean isPlain(String text) {
		for (int i = 0; i < text.length(); i++) {
			char unit = text.charAt(i);
			if (unit == '\u0000' || unit >= FIRST_COMBINING) {
				return false;
			}
		}
		return true;
	}

	private static void requireComposed(String text) {
		if (text.indexOf('\u0000') >= 0) {
			throw new IllegalArgumentException("Canonical text has no character U+0000");
		}
		if (text.codePoints().anyMatch(CanonicalText::isSurrogate)) {
			throw new IllegalArgumentException("Canonical text has no unpaired surrogates");
		}
		if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
			throw new IllegalArgumentException("Canonical text is in Unicode normalisation form C, found: " + text);
		}
	}

	private static boolean isSurrogate(int codePoint) {
		return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
	}
}
