/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.commitment;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * 32 random bytes that keep a committed value from being guessed; used for one value and erased with it.
 *
 * @param hex the bytes as 64 lower-case hexadecimal digits
 */
public record Salt(String hex) {

	private static final int LENGTH = 32;
	private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

	/** Refuses anything but 64 lower-case hexadecimal digits. */
	public Salt {
		Objects.requireNonNull(hex, "hex");
		if (!FORM.matcher(hex).matches()) {
			throw new IllegalArgumentException("A salt has 64 lower-case hexadecimal digits");
		}
	}

	/** A new salt. */
	public static Salt random(SecureRandom random) {
		byte[] bytes = new byte[LENGTH];
		random.nextBytes(bytes);
		return of(bytes);
	}

	/** A salt from its 32 bytes. */
	public static Salt of(byte[] bytes) {
		return new Salt(HexFormat.of().formatHex(bytes));
	}

	/** Its 32 bytes. */
	public byte[] bytes() {
		return HexFormat.of().parseHex(hex);
	}

	/** Says nothing of the bytes, so that no log holds them. */
	@Override
	public String toString() {
		return "Salt";
	}
}
