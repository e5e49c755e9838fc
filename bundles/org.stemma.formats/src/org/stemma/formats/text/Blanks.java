/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.text;

/** Blanks as instruments write them: also the no-break spaces that Java's own {@code strip} leaves in place. */
public final class Blanks {

	private Blanks() {
	}

	/** The text without blanks, no-break spaces and byte order marks at its ends. */
	public static String strip(String text) {
		int start = 0;
		int end = text.length();
		while (start < end && is(text.charAt(start))) {
			start++;
		}
		while (end > start && is(text.charAt(end - 1))) {
			end--;
		}
		return text.substring(start, end);
	}

	/** Whether a character is blank. */
	public static boolean is(char character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\uFEFF'
				|| character == '\u200B';
	}
}
