/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.signature;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.stemma.trust.password.Argon2Cost;

/**
 * The stored form of a wrapped key:
 * {@code stemma-key/1:Ed25519:PUBLIC:m=M,t=T,p=P:SALT:NONCE:CIPHERTEXT}. All but the ciphertext is bound to it as
 * additional data of the encryption, so that none of it can be changed unnoticed.
 */
final class WrappedKeyText {

	private static final String BASE64 = "([A-Za-z0-9+/]+)";
	private static final Pattern FORM = Pattern.compile("stemma-key/1:(Ed25519):" + BASE64
			+ ":m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2}):" + BASE64 + ":" + BASE64 + ":" + BASE64);

	private WrappedKeyText() {
	}

	static String of(WrappedKey key) {
		return head(key.publicKey(), key.cost(), key.salt(), key.nonce()) + key.ciphertext();
	}

	static byte[] bound(VerificationKey publicKey, Argon2Cost cost, String salt, String nonce) {
		return head(publicKey, cost, salt, nonce).getBytes(StandardCharsets.US_ASCII);
	}

	static WrappedKey parse(String text) {
		Matcher parts = FORM.matcher(text);
		if (!parts.matches()) {
			throw new IllegalArgumentException("Not a wrapped signature key");
		}
		Argon2Cost cost = new Argon2Cost(Integer.parseInt(parts.group(3)), Integer.parseInt(parts.group(4)),
				Integer.parseInt(parts.group(5)));
		return new WrappedKey(new VerificationKey(parts.group(1), parts.group(2)), cost, parts.group(6), parts.group(7),
				parts.group(8));
	}

	private static String head(VerificationKey publicKey, Argon2Cost cost, String salt, String nonce) {
		return String.join(":", "stemma-key/1", publicKey.algorithm(), publicKey.base64(), cost.text(), salt, nonce, "");
	}
}
