/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.signature;

import java.security.KeyPair;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

import org.stemma.trust.internal.Base64Text;
import org.stemma.trust.password.Argon2Cost;

/**
 * A person's signature key, its private half locked with the password: AES-256-GCM under a key that Argon2id derives
 * from the password. Whoever has the database still has to guess the password to sign.
 *
 * @param publicKey  the public half
 * @param cost       what deriving the lock's key costs
 * @param salt       16 bytes, Base64
 * @param nonce      12 bytes, Base64
 * @param ciphertext the PKCS #8 encoded private key, encrypted, with a tag of 16 bytes, Base64
 */
public record WrappedKey(VerificationKey publicKey, Argon2Cost cost, String salt, String nonce, String ciphertext) {

	/** Refuses parts that are not Base64 of the right length. */
	public WrappedKey {
		Base64Text.bytes(salt, KeyLock.SALT_LENGTH);
		Base64Text.bytes(nonce, KeyLock.NONCE_LENGTH);
		Base64Text.bytes(ciphertext);
	}

	/** A new key, locked at the cost for signing. */
	public static WrappedKey create(char[] password, SecureRandom random) {
		return create(password, Argon2Cost.SIGNING, random);
	}

	/**
	 * A new key.
	 *
	 * @param password at least one character; wiping it is up to the caller
	 * @param cost     what each guess at the password shall cost
	 * @param random   where key, salt and nonce come from
	 */
	public static WrappedKey create(char[] password, Argon2Cost cost, SecureRandom random) {
		KeyPair pair = Ed25519.newPair(random);
		return lock(VerificationKey.of(pair.getPublic().getEncoded()), pair.getPrivate().getEncoded(), password, cost,
				random);
	}

	/** Reads {@link #text()}; throws {@link IllegalArgumentException} for any other text. */
	public static WrappedKey parse(String text) {
		return WrappedKeyText.parse(text);
	}

	/** The form in which it is stored. */
	public String text() {
		return WrappedKeyText.of(this);
	}

	/**
	 * Signs a statement.
	 *
	 * @return the signature; empty when the password is wrong or the stored key was changed
	 * @throws IllegalArgumentException when the statement names another algorithm
	 */
	public Optional<SignatureValue> sign(char[] password, SignedStatement statement) {
		if (!statement.algorithm().equals(publicKey.algorithm())) {
			throw new IllegalArgumentException("The statement names algorithm " + statement.algorithm() + ", the key is "
					+ publicKey.algorithm());
		}
		return unlock(password).map(key -> sign(key, statement));
	}

	/** The same key locked with another password, at today's cost; empty when the old one is wrong. */
	public Optional<WrappedKey> rewrap(char[] oldPassword, char[] newPassword, SecureRandom random) {
		return rewrap(oldPassword, newPassword, Argon2Cost.SIGNING, random);
	}

	/** The same key locked with another password at a given cost; empty when the old one is wrong. */
	public Optional<WrappedKey> rewrap(char[] oldPassword, char[] newPassword, Argon2Cost newCost,
			SecureRandom random) {
		return unlock(oldPassword).map(key -> lock(publicKey, key, newPassword, newCost, random));
	}

	private Optional<byte[]> unlock(char[] password) {
		KeyLock lock = new KeyLock(cost, Base64Text.bytes(salt), Base64Text.bytes(nonce));
		return lock.open(password, WrappedKeyText.bound(publicKey, cost, salt, nonce), Base64Text.bytes(ciphertext));
	}

	/** Locks a private key and wipes it. */
	private static WrappedKey lock(VerificationKey publicKey, byte[] key, char[] password, Argon2Cost cost,
			SecureRandom random) {
		KeyLock lock = KeyLock.random(cost, random);
		String salt = Base64Text.of(lock.salt());
		String nonce = Base64Text.of(lock.nonce());
		try {
			byte[] locked = lock.close(password, WrappedKeyText.bound(publicKey, cost, salt, nonce), key);
			return new WrappedKey(publicKey, cost, salt, nonce, Base64Text.of(locked));
		} finally {
			Arrays.fill(key, (byte) 0);
		}
	}

	private static SignatureValue sign(byte[] key, SignedStatement statement) {
		try {
			return new SignatureValue(Ed25519.ID, Base64Text.of(Ed25519.sign(key, statement.canonical())));
		} finally {
			Arrays.fill(key, (byte) 0);
		}
	}
}
