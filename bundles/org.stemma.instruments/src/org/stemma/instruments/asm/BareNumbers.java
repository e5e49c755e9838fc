/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.asm;

import java.util.regex.Pattern;

/** The words NaN and Infinity, which JSON does not know and which programs write in place of a number: they become texts. */
final class BareNumbers {

	/** A text is passed over, so that a word within it stays. */
	private static final Pattern WORDS = Pattern.compile("(\"(?:[^\"\\\\]++|\\\\.)*+\")|(-?(?:NaN|Infinity))\\b");

	private BareNumbers() {
	}

	/** The document with these words in quotes. */
	static String quoted(String json) {
		return json.contains("NaN") || json.contains("Infinity")
				? WORDS.matcher(json).replaceAll(found -> java.util.regex.Matcher.quoteReplacement(found.group(1) != null ? found.group(1) : "\"" + found.group(2) + "\""))
				: json;
	}
}
