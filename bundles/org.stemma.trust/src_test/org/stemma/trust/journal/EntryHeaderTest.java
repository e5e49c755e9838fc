/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.stemma.api.ContentHash;

class EntryHeaderTest {

	private static final UUID A = new UUID(1, 1);
	private static final UUID B = new UUID(2, 2);
	private static final ContentHash X = new ContentHash("a".repeat(64));
	private static final ContentHash Y = new ContentHash("b".repeat(64));

	@Test
	void itsBytesAreAsDocumented() {
		String expected = "{\"commit\":\"" + X + "\",\"format\":\"stemma/entry/1\",\"id\":\"" + B
				+ "\",\"kind\":\"culture.Lot\",\"lab\":\"" + A + "\",\"previous\":\"" + EntryHeader.ORIGIN
				+ "\",\"record\":\"" + Y + "\",\"sequence\":1,\"version\":2}";

		EntryHeader entry = new EntryHeader(1, A, 1, X, "culture.Lot", B, 2, Y, EntryHeader.ORIGIN);

		assertEquals(expected, new String(entry.canonical(), StandardCharsets.UTF_8));
	}

	@Test
	void everyFieldChangesTheHash() {
		List<EntryHeader> headers = List.of(new EntryHeader(1, A, 1, X, "k", A, 1, X, X),
				new EntryHeader(1, B, 1, X, "k", A, 1, X, X), new EntryHeader(1, A, 2, X, "k", A, 1, X, X),
				new EntryHeader(1, A, 1, Y, "k", A, 1, X, X), new EntryHeader(1, A, 1, X, "l", A, 1, X, X),
				new EntryHeader(1, A, 1, X, "k", B, 1, X, X), new EntryHeader(1, A, 1, X, "k", A, 2, X, X),
				new EntryHeader(1, A, 1, X, "k", A, 1, Y, X), new EntryHeader(1, A, 1, X, "k", A, 1, X, Y));
		Set<ContentHash> hashes = new HashSet<>();
		headers.forEach(header -> assertTrue(hashes.add(header.hash()), header::toString));
	}

	@Test
	void refusesWhatCannotBe() {
		assertThrows(IllegalArgumentException.class, () -> new EntryHeader(2, A, 1, X, "k", A, 1, X, X));
		assertThrows(IllegalArgumentException.class, () -> new EntryHeader(1, A, 0, X, "k", A, 1, X, X));
		assertThrows(IllegalArgumentException.class, () -> new EntryHeader(1, A, 1, X, "k", A, 0, X, X));
	}
}
