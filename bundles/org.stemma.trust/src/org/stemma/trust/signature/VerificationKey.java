/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.signature;

import java.util.Objects;

import org.stemma.trust.hash.FileHash;
import org.stemma.trust.internal.Base64Text;

/**
 * The public half of a signature key.
 *
 * @param algorithm algorithm id, {@code Ed25519}
 * @param base64    the key in its X.509 encoding (SubjectPublicKeyInfo), as Base64 without padding
 */
public record VerificationKey(String algorithm, String base64) {

	/** Refuses text that is not Base64. */
	public VerificationKey {
		Objects.requireNonNull(algorithm, "algorithm");
		Base64Text.bytes(base64);
	}

	static VerificationKey of(byte[] x509) {
		return new VerificationKey(Ed25519.ID, Base64Text.of(x509));
	}

	/** The key in its X.509 encoding. */
	public byte[] bytes() {
		return Base64Text.bytes(base64);
	}

	/** First 16 hexadecimal digits of SHA-256 over the encoded key, as printed on certificates. */
	public String fingerprint() {
		return FileHash.of(bytes()).brief();
	}
}
