/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.internal.page;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Text as far as a font can show it: composed, without control characters, and with a box in place of each character
 * that the font lacks or whose script needs more than one glyph after the other.
 */
final class PrintableText {

	private static final int BOX = '□';
	private static final Set<UnicodeScript> SCRIPTS = EnumSet.of(UnicodeScript.LATIN, UnicodeScript.GREEK,
			UnicodeScript.CYRILLIC, UnicodeScript.COMMON, UnicodeScript.INHERITED);
	/** What looks alike: non-breaking hyphen, superscript minus, tabulator. */
	private static final Map<Integer, Integer> ALIKE = Map.of(0x2011, (int) '-', 0x207b, 0xaf, (int) '\t', (int) ' ');
	/** What is not seen anyway: soft hyphen, zero width space, carriage return, byte order mark. */
	private static final Set<Integer> UNSEEN = Set.of(0xad, 0x200b, (int) '\r', 0xfeff);

	private final IntPredicate glyphs;
	private boolean replaced;

	PrintableText(IntPredicate glyphs) {
		this.glyphs = glyphs;
	}

	boolean replaced() {
		return replaced;
	}

	String of(String text) {
		StringBuilder result = new StringBuilder();
		Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().filter(codePoint -> !UNSEEN.contains(codePoint))
				.map(this::shown).forEach(result::appendCodePoint);
		return result.toString();
	}

	private int shown(int codePoint) {
		int alike = ALIKE.getOrDefault(codePoint, codePoint);
		if (alike == '\n' || isShown(alike)) {
			return alike;
		}
		replaced = true;
		return BOX;
	}

	private boolean isShown(int codePoint) {
		return !Character.isISOControl(codePoint) && Character.getType(codePoint) != Character.FORMAT
				&& SCRIPTS.contains(UnicodeScript.of(codePoint)) && glyphs.test(codePoint);
	}
}
