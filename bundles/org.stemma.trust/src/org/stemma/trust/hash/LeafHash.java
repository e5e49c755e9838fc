/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.hash;

import org.stemma.api.ContentHash;

/**
 * SHA-256 over a zero byte and the content: the leaf hash of RFC 6962 section 2.1. The zero byte keeps a leaf from
 * being passed off as an inner node of a Merkle tree.
 */
public final class LeafHash {

	private static final byte LEAF = 0;

	private LeafHash() {
	}

	/** The leaf hash of a canonical form. */
	public static ContentHash of(byte[] canonical) {
		Sha256 digest = new Sha256();
		digest.add(new byte[] { LEAF });
		digest.add(canonical);
		return digest.hash();
	}
}
