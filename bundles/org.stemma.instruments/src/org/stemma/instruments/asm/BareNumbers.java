/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.asm;

import java.util.List;
import java.util.Optional;

/** The words NaN and Infinity, which JSON does not know and which programs write in place of a number: they become texts. */
final class BareNumbers {

	private static final List<String> WORDS = List.of("NaN", "-NaN", "Infinity", "-Infinity");

	private static final String BEGINNINGS = "NI-";

	private final String json;

	BareNumbers(String json) {
		this.json = json;
	}

	/** The document with these words in quotes; words within a text stay. */
	String quoted() {
		if (!json.contains("NaN") && !json.contains("Infinity")) {
			return json;
		}
		StringBuilder all = new StringBuilder(json.length());
		int at = 0;
		while (at < json.length()) {
			int start = at;
			boolean begins = BEGINNINGS.indexOf(json.charAt(at)) >= 0;
			Optional<String> word = begins ? WORDS.stream().filter(one -> json.startsWith(one, start)).findFirst() : Optional.empty();
			at = word.map(one -> start + one.length()).orElseGet(() -> json.charAt(start) == '"' ? behindText(start) : start + 1);
			all.append(word.map(one -> '"' + one + '"').orElse(json.substring(start, at)));
		}
		return all.toString();
	}

	/** The place behind a text that begins there. */
	private int behindText(int start) {
		int at = start + 1;
		while (at < json.length() && json.charAt(at) != '"') {
			at += json.charAt(at) == '\\' ? 2 : 1;
		}
		return Math.min(json.length(), at + 1);
	}
}
