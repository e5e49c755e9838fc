/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.hash;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.stemma.api.ContentHash;

/** One SHA-256 in the making; used once. */
final class Sha256 {

	private final MessageDigest digest = digest();

	void add(byte[] bytes) {
		digest.update(bytes);
	}

	void add(byte[] bytes, int count) {
		digest.update(bytes, 0, count);
	}

	ContentHash hash() {
		return new ContentHash(HexFormat.of().formatHex(digest.digest()));
	}

	private static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException("Every Java platform has SHA-256", impossible);
		}
	}
}
