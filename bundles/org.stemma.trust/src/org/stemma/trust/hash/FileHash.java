/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.hash;

import java.io.IOException;
import java.io.InputStream;

import org.stemma.api.ContentHash;

/** Plain SHA-256 of a file's bytes, as {@code sha256sum} prints it: the address of raw files and attachments. */
public final class FileHash {

	private static final int BUFFER = 65_536;

	private FileHash() {
	}

	/** The hash of some bytes. */
	public static ContentHash of(byte[] bytes) {
		Sha256 digest = new Sha256();
		digest.add(bytes);
		return digest.hash();
	}

	/**
	 * The hash of all that a stream still holds.
	 *
	 * @param stream read to its end, left open
	 * @throws IOException when it cannot be read
	 */
	public static ContentHash of(InputStream stream) throws IOException {
		Sha256 digest = new Sha256();
		byte[] buffer = new byte[BUFFER];
		for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
			digest.add(buffer, count);
		}
		return digest.hash();
	}
}
