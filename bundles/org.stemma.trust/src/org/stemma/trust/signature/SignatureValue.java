/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.signature;

import java.util.Objects;

import org.stemma.trust.internal.Base64Text;

/**
 * A signature over a {@link SignedStatement}.
 *
 * @param algorithm algorithm id, {@code Ed25519}
 * @param base64    the 64 bytes of the signature, as Base64 without padding
 */
public record SignatureValue(String algorithm, String base64) {

	/** Refuses text that is not Base64. */
	public SignatureValue {
		Objects.requireNonNull(algorithm, "algorithm");
		Base64Text.bytes(base64);
	}

	/**
	 * Whether the holder of that key signed exactly this statement. False as well when the algorithms differ or are not
	 * known, and when the key is damaged.
	 */
	public boolean verify(VerificationKey key, SignedStatement statement) {
		boolean sameAlgorithm = algorithm.equals(key.algorithm()) && algorithm.equals(statement.algorithm());
		return sameAlgorithm && algorithm.equals(Ed25519.ID)
				&& Ed25519.verify(key.bytes(), statement.canonical(), Base64Text.bytes(base64));
	}
}
