/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.stemma.api.Place;
import org.stemma.api.Problem;

/**
 * Texts in UTF-8 that a program took for windows-1252 and saved again, as spreadsheets do with files that do not say their
 * encoding: \u00B5m has become \u00C2\u00B5m, and the blank between thousands two characters.
 */
public final class TwiceEncoded {

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	/** What the first byte of a character of several bytes looks like in windows-1252. */
	private static final char FIRST = '\u00C2';
	private static final char LAST = '\u00F4';

	/** What some programs put in front of UTF-8. */
	private static final String MARK = "\uFEFF";

	private TwiceEncoded() {
	}

	/**
	 * The text as it was before, or the very same one: all its characters together have to make valid UTF-8, which those of
	 * no word do.
	 */
	public static String undone(String text) {
		if (text.chars().noneMatch(character -> character >= FIRST && character <= LAST)) {
			return text;
		}
		try {
			ByteBuffer bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(text));
			String before = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
			return before.startsWith(MARK) ? before.substring(MARK.length()) : before;
		} catch (CharacterCodingException asItShouldBe) {
			return text;
		}
	}

	/** Says that such characters are read as they were. */
	public static Problem note(Place place) {
		return Problem.note("file.encoding-twice", "A program took this file for windows-1252 and saved it again, which made \u00C2\u00B5 of \u00B5;"
				+ " such characters are read as they were before.", place);
	}
}
