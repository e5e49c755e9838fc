/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.certificate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

class OpenEndedTest {

	private final AtomicInteger flushed = new AtomicInteger();
	private final AtomicInteger closed = new AtomicInteger();
	private final ByteArrayOutputStream target = new ByteArrayOutputStream() {
		@Override
		public void flush() {
			flushed.incrementAndGet();
		}

		@Override
		public void close() {
			closed.incrementAndGet();
		}
	};

	@Test
	void passesEverythingOnAndLeavesTheTargetOpen() throws IOException {
		try (OpenEnded stream = new OpenEnded(target)) {
			stream.write(1);
			stream.write(new byte[] { 0, 2, 3, 0 }, 1, 2);
		}

		assertArrayEquals(new byte[] { 1, 2, 3 }, target.toByteArray());
		assertEquals(1, flushed.get());
		assertEquals(0, closed.get());
	}
}
