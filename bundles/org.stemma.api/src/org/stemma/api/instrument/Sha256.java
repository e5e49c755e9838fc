/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.api.instrument;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.stemma.api.ContentHash;

final class Sha256 {

	private static final int BUFFER = 65_536;

	private Sha256() {
	}

	static ContentHash of(InputStream stream) throws IOException {
		try (stream) {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			byte[] buffer = new byte[BUFFER];
			for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
				digest.update(buffer, 0, count);
			}
			return new ContentHash(HexFormat.of().formatHex(digest.digest()));
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException("Every Java platform has SHA-256", impossible);
		}
	}
}
