/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.testkit.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.api.ContentHash;
import org.stemma.api.Outcome;
import org.stemma.core.store.Commit;
import org.stemma.model.instrument.RawFile;
import org.stemma.trust.hash.FileHash;

/** How raw files are kept. */
public abstract class FilesContract extends StoreContract {

	private static byte[] bytes(int count) {
		byte[] bytes = new byte[count];
		new Random(count).nextBytes(bytes);
		return bytes;
	}

	private RawFile naming(ContentHash content) {
		RawFile file = lab().kinds().create(RawFile.class);
		file.setCode(content.hex().substring(0, 40) + lab().code("-"));
		file.setName("counts.csv");
		file.setContent(content);
		file.setSize("3");
		return file;
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 70_000, 1 << 20, (1 << 20) + 1, 3_000_000 })
	void keepsBytesByTheirHash(int count) throws IOException {
		byte[] bytes = bytes(count);
		ContentHash hash = lab().store().files().keep(new ByteArrayInputStream(bytes));
		assertEquals(FileHash.of(bytes), hash);
		try (InputStream kept = lab().store().files().open(hash).orElseThrow()) {
			assertArrayEquals(bytes, kept.readAllBytes());
		}
	}

	@Test
	void keepsTheSameBytesOnce() throws IOException {
		ContentHash first = lab().store().files().keep(new ByteArrayInputStream(bytes(10)));
		assertEquals(first, lab().store().files().keep(new ByteArrayInputStream(bytes(10))));
	}

	@Test
	void knowsNothingOfOtherBytes() throws IOException {
		assertTrue(lab().store().files().open(new ContentHash("0".repeat(64))).isEmpty());
	}

	@Test
	void keepsNothingOfAStreamThatFails() {
		InputStream failing = new InputStream() {
			private int left = 5;

			@Override
			public int read() throws IOException {
				if (left-- <= 0) {
					throw new IOException("the cable was pulled");
				}
				return 'x';
			}
		};
		assertThrows(IOException.class, () -> lab().store().files().keep(failing));
		assertTrue(lab().store().verify().intact());
	}

	@Test
	void refusesARecordWhoseBytesAreNotKept() throws IOException {
		ContentHash hash = FileHash.of(bytes(11));
		Outcome<Commit> refused = lab().commit(naming(hash));
		assertFalse(refused.succeeded());
		assertEquals("file.missing", refused.problems().get(0).code());
		lab().store().files().keep(new ByteArrayInputStream(bytes(11)));
		assertTrue(lab().commit(naming(hash)).succeeded());
	}
}
