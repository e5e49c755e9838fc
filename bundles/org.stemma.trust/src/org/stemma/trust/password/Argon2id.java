/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.password;

import java.nio.CharBuffer;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id version 1.3 (RFC 9106). A password is brought to Unicode normalisation form C and encoded in UTF-8, so that
 * it is the same from every keyboard.
 */
public final class Argon2id {

	private final Argon2Cost cost;

	/** A derivation of that cost. */
	public Argon2id(Argon2Cost cost) {
		this.cost = cost;
	}

	/** Whether a password is one that bytes can be derived from: not empty and valid text. */
	public static boolean accepts(char[] password) {
		return password.length > 0 && CharBuffer.wrap(password).codePoints().noneMatch(Argon2id::isSurrogate);
	}

	/**
	 * Derives bytes from a password. Wipes every array it makes of the password; the caller wipes the given one and the
	 * result.
	 *
	 * @param password at least one character
	 * @param salt     at least 8 bytes
	 * @param length   how many bytes, 4 or more
	 * @throws IllegalArgumentException when the password is not {@linkplain #accepts accepted}
	 */
	public byte[] derive(char[] password, byte[] salt, int length) {
		try (PasswordBytes bytes = PasswordBytes.of(password)) {
			Argon2Parameters parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
					.withVersion(Argon2Parameters.ARGON2_VERSION_13).withMemoryAsKB(cost.memoryKib())
					.withIterations(cost.iterations()).withParallelism(cost.parallelism()).withSalt(salt).build();
			Argon2BytesGenerator generator = new Argon2BytesGenerator();
			generator.init(parameters);
			byte[] derived = new byte[length];
			generator.generateBytes(bytes.bytes(), derived);
			return derived;
		}
	}

	private static boolean isSurrogate(int codePoint) {
		return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
	}
}
