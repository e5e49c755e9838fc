/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.InstrumentFile;

class SizeLimitTest {

	@Test
	void readsUpToTheLimitAndNoByteMore() throws IOException {
		SizeLimit limit = new SizeLimit(3);
		assertEquals(3, limit.read(InstrumentFile.of("a", new byte[] { 1, 2, 3 })).get().length);
		assertEquals("file.too-large", code(limit.read(InstrumentFile.of("a", new byte[] { 1, 2, 3, 4 }))));
	}

	@Test
	void doesNotBelieveTheStatedSize() throws IOException {
		InstrumentFile honest = InstrumentFile.of("a", new byte[] { 1 });
		InstrumentFile endless = new InstrumentFile("a", 1, honest.hash(), Endless::new);
		assertEquals("file.too-large", code(new SizeLimit(1_000).read(endless)));
	}

	@Test
	void keepsTheCauseWhenAFileCannotBeRead() throws IOException {
		InstrumentFile honest = InstrumentFile.of("a", new byte[] { 1 });
		InstrumentFile gone = new InstrumentFile("a", 1, honest.hash(), () -> {
			throw new IOException("gone");
		});
		Outcome<byte[]> outcome = SizeLimit.TEXT.read(gone);
		assertEquals("file.unreadable", code(outcome));
		assertTrue(outcome.problems().getFirst().cause().isPresent());
	}

	private static String code(Outcome<byte[]> outcome) {
		return outcome.problems().getFirst().code();
	}

	private static final class Endless extends InputStream {

		@Override
		public int read() {
			return 'a';
		}
	}
}
