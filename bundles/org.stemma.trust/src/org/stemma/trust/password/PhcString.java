/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.password;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.stemma.trust.internal.Base64Text;

/** A stored password in the PHC string format: algorithm, version, cost, salt and hash. */
record PhcString(Argon2Cost cost, String salt, String hash) {

	static final int SALT_LENGTH = 16;
	static final int HASH_LENGTH = 32;

	private static final Pattern FORM = Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})"
			+ "\\$([A-Za-z0-9+/]{22})\\$([A-Za-z0-9+/]{43})");

	static Optional<PhcString> parse(String text) {
		Matcher parts = FORM.matcher(text);
		return parts.matches() ? read(parts) : Optional.empty();
	}

	byte[] saltBytes() {
		return Base64Text.bytes(salt, SALT_LENGTH);
	}

	byte[] hashBytes() {
		return Base64Text.bytes(hash, HASH_LENGTH);
	}

	String text() {
		return "$argon2id$v=19$" + cost.text() + '$' + salt + '$' + hash;
	}

	private static Optional<PhcString> read(Matcher parts) {
		try {
			PhcString phc = new PhcString(cost(parts), parts.group(4), parts.group(5));
			Base64Text.bytes(phc.salt, SALT_LENGTH);
			Base64Text.bytes(phc.hash, HASH_LENGTH);
			return Optional.of(phc);
		} catch (IllegalArgumentException outOfRange) {
			return Optional.empty();
		}
	}

	private static Argon2Cost cost(Matcher parts) {
		return new Argon2Cost(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)),
				Integer.parseInt(parts.group(3)));
	}
}
