/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.commitment;

import java.nio.charset.StandardCharsets;

import org.stemma.trust.canonical.CanonicalText;
import org.stemma.trust.hash.FileHash;

/**
 * A commitment to a text: {@code sha256:} and the hexadecimal SHA-256 over a byte 1, the 32 bytes of the salt and the
 * text in UTF-8. Whoever has salt and text can check it; without the salt the text cannot be guessed from it.
 */
public final class Commitment {

	private static final String ALGORITHM = "sha256:";
	private static final byte COMMITMENT = 1;

	private Commitment() {
	}

	/** The commitment to a value, as it stands in the canonical form of its record. */
	public static String of(Salt salt, CanonicalText value) {
		byte[] start = salt.bytes();
		byte[] text = value.text().getBytes(StandardCharsets.UTF_8);
		byte[] all = new byte[1 + start.length + text.length];
		all[0] = COMMITMENT;
		System.arraycopy(start, 0, all, 1, start.length);
		System.arraycopy(text, 0, all, 1 + start.length, text.length);
		return ALGORITHM + FileHash.of(all).hex();
	}

	/** Whether a commitment is to this value with this salt. */
	public static boolean holds(String commitment, Salt salt, CanonicalText value) {
		return of(salt, value).equals(commitment);
	}
}
