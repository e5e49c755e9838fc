/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.password;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/** The UTF-8 of a password, wiped when closed. */
final class PasswordBytes implements AutoCloseable {

	private final byte[] bytes;

	private PasswordBytes(byte[] bytes) {
		this.bytes = bytes;
	}

	/** Refuses an empty password and unpaired surrogates. */
	static PasswordBytes of(char[] password) {
		if (password.length == 0) {
			throw new IllegalArgumentException("An empty password is none");
		}
		CharBuffer typed = CharBuffer.wrap(password);
		// a text that cannot be wiped is only made where a keyboard sent accents apart from their letters
		boolean composed = Normalizer.isNormalized(typed, Normalizer.Form.NFC);
		return encode(composed ? typed : CharBuffer.wrap(Normalizer.normalize(typed, Normalizer.Form.NFC)));
	}

	byte[] bytes() {
		return bytes;
	}

	@Override
	public void close() {
		Arrays.fill(bytes, (byte) 0);
	}

	private static PasswordBytes encode(CharBuffer text) {
		try {
			ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(text);
			byte[] exact = Arrays.copyOf(encoded.array(), encoded.limit());
			Arrays.fill(encoded.array(), (byte) 0);
			return new PasswordBytes(exact);
		} catch (CharacterCodingException malformed) {
			throw new IllegalArgumentException("The password is not valid text", malformed);
		}
	}
}
