/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.stemma.api.ContentHash;
import org.stemma.trust.canonical.CanonicalForm;
import org.stemma.trust.hash.LeafHash;

class CommitHeaderTest {

	private static final UUID A = new UUID(1, 1);
	private static final UUID B = new UUID(2, 2);
	private static final ContentHash CONFIGURATION = new ContentHash("c".repeat(64));
	private static final ZoneId ZONE = ZoneId.of("Europe/Athens");
	private static final Author AUTHOR = new Author(A, "Ana", "BENCH");
	private static final SequenceRange ENTRIES = new SequenceRange(1, 2);

	@Test
	void itsHashIsTheLeafHashOfItsCanonicalBytes() {
		CommitHeader commit = SampleJournal.commit(3);

		assertEquals(LeafHash.of(commit.canonical()), commit.hash());
		assertEquals("Ελένη Παπαδάκη", CanonicalForm.parse(commit.canonical()).text("printedName").orElseThrow());
		assertEquals(16, CanonicalForm.parse(commit.canonical()).members().size());
	}

	@Test
	void everyFieldChangesTheHash() {
		List<CommitHeader> headers = List.of(header(A, 1, A, AUTHOR, "w", "", Instant.EPOCH, ZONE, A, ENTRIES),
				header(B, 1, A, AUTHOR, "w", "", Instant.EPOCH, ZONE, A, ENTRIES),
				header(A, 2, A, AUTHOR, "w", "", Instant.EPOCH, ZONE, A, ENTRIES),
				header(A, 1, B, AUTHOR, "w", "", Instant.EPOCH, ZONE, A, ENTRIES),
				header(A, 1, A, new Author(B, "Ana", "BENCH"), "w", "", Instant.EPOCH, ZONE, A, ENTRIES),
				header(A, 1, A, new Author(A, "Eva", "BENCH"), "w", "", Instant.EPOCH, ZONE, A, ENTRIES),
				header(A, 1, A, new Author(A, "Ana", "QA"), "w", "", Instant.EPOCH, ZONE, A, ENTRIES),
				header(A, 1, A, AUTHOR, "x", "", Instant.EPOCH, ZONE, A, ENTRIES),
				header(A, 1, A, AUTHOR, "w", "why", Instant.EPOCH, ZONE, A, ENTRIES),
				header(A, 1, A, AUTHOR, "w", "", Instant.EPOCH.plusNanos(1_000), ZONE, A, ENTRIES),
				header(A, 1, A, AUTHOR, "w", "", Instant.EPOCH, ZoneOffset.UTC, A, ENTRIES),
				header(A, 1, A, AUTHOR, "w", "", Instant.EPOCH, ZONE, B, ENTRIES),
				header(A, 1, A, AUTHOR, "w", "", Instant.EPOCH, ZONE, A, new SequenceRange(1, 3)),
				header(A, 1, A, AUTHOR, "w", "", Instant.EPOCH, ZONE, A, new SequenceRange(2, 2)));
		Set<ContentHash> hashes = new HashSet<>();
		headers.forEach(header -> assertTrue(hashes.add(header.hash()), header::toString));
	}

	@Test
	void theClockAndTheConfigurationChangeTheHash() {
		CommitHeader real = new CommitHeader(1, A, 1, A, AUTHOR, "w", "", Instant.EPOCH, ZONE, A, CONFIGURATION, false,
				ENTRIES);
		CommitHeader simulated = new CommitHeader(1, A, 1, A, AUTHOR, "w", "", Instant.EPOCH, ZONE, A, CONFIGURATION,
				true, ENTRIES);
		CommitHeader other = new CommitHeader(1, A, 1, A, AUTHOR, "w", "", Instant.EPOCH, ZONE, A,
				new ContentHash("d".repeat(64)), false, ENTRIES);

		assertEquals(3, Set.of(real.hash(), simulated.hash(), other.hash()).size());
	}

	@Test
	void refusesWhatCannotBe() {
		assertThrows(IllegalArgumentException.class,
				() -> header(A, 0, A, AUTHOR, "w", "", Instant.EPOCH, ZONE, A, ENTRIES));
		assertThrows(IllegalArgumentException.class,
				() -> header(A, 1, A, AUTHOR, "w", "", Instant.EPOCH.plusNanos(1), ZONE, A, ENTRIES));
		assertThrows(IllegalArgumentException.class, () -> new SequenceRange(3, 2));
		assertThrows(IllegalArgumentException.class, () -> new CommitHeader(2, A, 1, A, AUTHOR, "w", "", Instant.EPOCH,
				ZONE, A, CONFIGURATION, false, ENTRIES));
		CommitHeader decomposed = header(A, 1, A, AUTHOR, "w", "e\u0301", Instant.EPOCH, ZONE, A, ENTRIES);
		assertThrows(IllegalArgumentException.class, decomposed::hash);
	}

	@Test
	void knowsWhichEntriesItMade() {
		assertTrue(ENTRIES.contains(1) && ENTRIES.contains(2));
		assertFalse(ENTRIES.contains(0) || ENTRIES.contains(3));
	}

	private static CommitHeader header(UUID lab, long number, UUID operation, Author author, String workstation,
			String why, Instant instant, ZoneId zone, UUID boot, SequenceRange entries) {
		return new CommitHeader(1, lab, number, operation, author, workstation, why, instant, zone, boot, CONFIGURATION,
				false, entries);
	}
}
