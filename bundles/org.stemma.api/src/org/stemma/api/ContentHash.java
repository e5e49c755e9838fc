/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.api;

import java.util.Objects;

/**
 * SHA-256 of some bytes, as 64 lower-case hexadecimal digits: the address of a raw file, an attachment or a record's
 * canonical form.
 *
 * @param hex the digits
 */
public record ContentHash(String hex) {

	private static final int DIGITS = 64;

	/** Refuses anything but 64 lower-case hexadecimal digits. */
	public ContentHash {
		Objects.requireNonNull(hex, "hex");
		if (!isHash(hex)) {
			throw new IllegalArgumentException("A SHA-256 has 64 lower-case hexadecimal digits, found: " + hex);
		}
	}

	/** Whether a text is a hash: there are many, so no pattern is matched. */
	public static boolean isHash(String text) {
		if (text.length() != DIGITS) {
			return false;
		}
		for (int i = 0; i < DIGITS; i++) {
			char digit = text.charAt(i);
			if ((digit < '0' || digit > '9') && (digit < 'a' || digit > 'f')) {
				return false;
			}
		}
		return true;
	}

	/** The first 16 digits, as printed on certificates and shown to people. */
	public String brief() {
		return hex.substring(0, 16);
	}

	@Override
	public String toString() {
		return hex;
	}
}
