/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.schema;

import java.nio.charset.StandardCharsets;

import org.stemma.trust.hash.FileHash;

/**
 * Names of tables, columns and indexes: the model's names in lower case with underscores. A reserved word gets an
 * underscore behind it; a name of more than 60 characters is cut and ends with 8 digits of its hash. Only ASCII letters,
 * digits and underscores come out, so that no name ever needs quotes.
 */
public final class Names {

	/** Longest name; PostgreSQL keeps 63 bytes. */
	public static final int LONGEST = 60;

	private static final int HASH_DIGITS = 8;

	private final ReservedWords reserved = new ReservedWords();

	/** The name for some words of the model, for example {@code culture}, {@code Lot} to {@code culture_lot}. */
	public String of(String... words) {
		StringBuilder name = new StringBuilder();
		for (String word : words) {
			name.append(name.isEmpty() ? "" : "_").append(snake(word));
		}
		return fit(reserved.contains(name.toString()) ? name + "_" : name.toString());
	}

	private static String snake(String word) {
		StringBuilder out = new StringBuilder();
		for (int i = 0; i < word.length(); i++) {
			char letter = word.charAt(i);
			if (Character.isUpperCase(letter) && i > 0 && !Character.isUpperCase(word.charAt(i - 1))) {
				out.append('_');
			}
			out.append(plain(letter, word));
		}
		return out.toString();
	}

	private static char plain(char letter, String word) {
		char lower = Character.toLowerCase(letter);
		if (lower >= 'a' && lower <= 'z' || lower >= '0' && lower <= '9' || lower == '_') {
			return lower;
		}
		throw new IllegalArgumentException("A name of the model has letters a to z, digits and _, found: " + word);
	}

	private static String fit(String name) {
		if (name.length() <= LONGEST) {
			return name;
		}
		String hash = FileHash.of(name.getBytes(StandardCharsets.UTF_8)).hex().substring(0, HASH_DIGITS);
		return name.substring(0, LONGEST - HASH_DIGITS - 1) + "_" + hash;
	}
}
