/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.hash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.junit.jupiter.api.Test;

class FileHashTest {

	@Test
	void isPlainSha256() {
		assertEquals("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
				FileHash.of(new byte[0]).hex());
		assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
				FileHash.of("abc".getBytes(StandardCharsets.US_ASCII)).hex());
	}

	@Test
	void hashesAStreamToItsEnd() throws IOException {
		byte[] bytes = new byte[200_001];
		new Random(7).nextBytes(bytes);

		assertEquals(FileHash.of(bytes), FileHash.of(new ByteArrayInputStream(bytes)));
	}

	@Test
	void passesOnThatAStreamCannotBeRead() {
		InputStream closed = InputStream.nullInputStream();

		assertThrows(IOException.class, () -> {
			closed.close();
			FileHash.of(closed);
		});
	}
}
