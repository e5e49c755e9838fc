/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.signature;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.stemma.trust.password.Argon2Cost;
import org.stemma.trust.password.Argon2id;

/** AES-256-GCM under a key that Argon2id derives from a password. */
record KeyLock(Argon2Cost cost, byte[] salt, byte[] nonce) {

	static final int SALT_LENGTH = 16;
	static final int NONCE_LENGTH = 12;

	private static final String CIPHER = "AES/GCM/NoPadding";
	private static final int KEY_LENGTH = 32;
	private static final int TAG_BITS = 128;

	static KeyLock random(Argon2Cost cost, SecureRandom random) {
		byte[] salt = new byte[SALT_LENGTH];
		byte[] nonce = new byte[NONCE_LENGTH];
		random.nextBytes(salt);
		random.nextBytes(nonce);
		return new KeyLock(cost, salt, nonce);
	}

	byte[] close(char[] password, byte[] bound, byte[] plain) {
		try {
			return run(Cipher.ENCRYPT_MODE, password, bound, plain);
		} catch (GeneralSecurityException impossible) {
			throw absent(impossible);
		}
	}

	/** Empty when the password, the bound data or the ciphertext is not the one it was closed with. */
	Optional<byte[]> open(char[] password, byte[] bound, byte[] locked) {
		if (!Argon2id.accepts(password)) {
			return Optional.empty();
		}
		try {
			return Optional.of(run(Cipher.DECRYPT_MODE, password, bound, locked));
		} catch (AEADBadTagException wrong) {
			return Optional.empty();
		} catch (GeneralSecurityException impossible) {
			throw absent(impossible);
		}
	}

	private byte[] run(int mode, char[] password, byte[] bound, byte[] input) throws GeneralSecurityException {
		byte[] key = new Argon2id(cost).derive(password, salt, KEY_LENGTH);
		try {
			Cipher cipher = Cipher.getInstance(CIPHER);
			cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
			cipher.updateAAD(bound);
			return cipher.doFinal(input);
		} finally {
			Arrays.fill(key, (byte) 0);
		}
	}

	private static IllegalStateException absent(GeneralSecurityException cause) {
		return new IllegalStateException("The Java platform cannot encrypt with AES-256-GCM", cause);
	}
}
