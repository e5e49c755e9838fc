/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.password;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

import org.stemma.trust.internal.Base64Text;

/**
 * Turns passwords into what is stored of them and compares. Wipes the arrays that it makes; wiping the given ones is up
 * to the caller. Safe to share between threads.
 */
public final class Passwords {

	private final Argon2Cost cost;
	private final SecureRandom random;

	/** New passwords get that cost; stored ones are compared at the cost stored with them. */
	public Passwords(Argon2Cost cost, SecureRandom random) {
		this.cost = cost;
		this.random = random;
	}

	/** With the cost for signing in. */
	public static Passwords forLogin() {
		return new Passwords(Argon2Cost.LOGIN, new SecureRandom());
	}

	/**
	 * What is stored of a password: a PHC string with a new salt.
	 *
	 * @throws IllegalArgumentException when the password is empty or not valid text
	 */
	public String hash(char[] password) {
		byte[] salt = new byte[PhcString.SALT_LENGTH];
		random.nextBytes(salt);
		byte[] hash = new Argon2id(cost).derive(password, salt, PhcString.HASH_LENGTH);
		try {
			return new PhcString(cost, Base64Text.of(salt), Base64Text.of(hash)).text();
		} finally {
			Arrays.fill(hash, (byte) 0);
		}
	}

	/**
	 * Whether a password is the stored one, in a time that does not depend on where they differ. An empty password, text
	 * that is not valid and a stored string that is not one of ours never match.
	 */
	public boolean verify(char[] password, String phc) {
		return PhcString.parse(phc).filter(stored -> Argon2id.accepts(password) && matches(password, stored)).isPresent();
	}

	/** Whether the stored string should be replaced at the next sign-in, because its cost is not the one of today. */
	public boolean needsRehash(String phc) {
		return !PhcString.parse(phc).map(PhcString::cost).equals(Optional.of(cost));
	}

	private static boolean matches(char[] password, PhcString stored) {
		byte[] hash = new Argon2id(stored.cost()).derive(password, stored.saltBytes(), PhcString.HASH_LENGTH);
		try {
			return MessageDigest.isEqual(hash, stored.hashBytes());
		} finally {
			Arrays.fill(hash, (byte) 0);
		}
	}
}
