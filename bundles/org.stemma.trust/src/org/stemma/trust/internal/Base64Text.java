/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.internal;

import java.util.Base64;
import java.util.regex.Pattern;

/** Bytes as standard Base64 without padding, in the one form that Stemma writes. */
public final class Base64Text {

	private static final Pattern FORM = Pattern.compile("[A-Za-z0-9+/]*");

	private Base64Text() {
	}

	/** Writes bytes. */
	public static String of(byte[] bytes) {
		return Base64.getEncoder().withoutPadding().encodeToString(bytes);
	}

	/** Reads bytes; throws {@link IllegalArgumentException} for text that {@link #of} would not have written. */
	public static byte[] bytes(String text) {
		if (!FORM.matcher(text).matches()) {
			throw new IllegalArgumentException("Not Base64 without padding: " + text);
		}
		byte[] bytes = Base64.getDecoder().decode(text);
		if (!of(bytes).equals(text)) {
			throw new IllegalArgumentException("Base64 with stray bits at its end: " + text);
		}
		return bytes;
	}

	/** Reads so many bytes; throws {@link IllegalArgumentException} when there are more or fewer. */
	public static byte[] bytes(String text, int length) {
		byte[] bytes = bytes(text);
		if (bytes.length != length) {
			throw new IllegalArgumentException("Expected " + length + " bytes, found " + bytes.length);
		}
		return bytes;
	}
}
