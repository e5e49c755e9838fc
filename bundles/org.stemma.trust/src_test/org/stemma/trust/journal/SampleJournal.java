/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.journal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.stemma.api.ContentHash;
import org.stemma.trust.hash.LeafHash;

/** Journals for tests, always the same for the same number of commits: each commit makes two entries. */
final class SampleJournal {

	static final UUID LAB = UUID.fromString("7d9f1c52-3a4b-4e8d-9c61-0f2a5b7e8d13");

	private final List<CommitHeader> commits = new ArrayList<>();
	private final List<ChainLink> links = new ArrayList<>();

	SampleJournal(int commits) {
		for (int number = 1; number <= commits; number++) {
			add(number);
		}
	}

	List<CommitHeader> commits() {
		return new ArrayList<>(commits);
	}

	List<ChainLink> links() {
		return new ArrayList<>(links);
	}

	JournalHead head() {
		ChainLink last = links.getLast();
		return new JournalHead(last.header().sequence(), last.stored());
	}

	private void add(int number) {
		CommitHeader commit = commit(number);
		commits.add(commit);
		for (long sequence = commit.firstSequence(); sequence <= commit.lastSequence(); sequence++) {
			ContentHash previous = links.isEmpty() ? EntryHeader.ORIGIN : links.getLast().stored();
			links.add(ChainLink.of(new EntryHeader(1, LAB, sequence, commit.hash(), "culture.Lot", new UUID(3, sequence),
					number, LeafHash.of(("record " + sequence).getBytes(StandardCharsets.UTF_8)), previous)));
		}
	}

	static CommitHeader commit(int number) {
		return new CommitHeader(1, LAB, number, new UUID(1, number),
				new Author(new UUID(2, 1), "Ελένη Παπαδάκη", "BENCH"), "bench-3", "", Instant.EPOCH.plusSeconds(number),
				ZoneId.of("Europe/Athens"), new UUID(4, 1), new ContentHash("c".repeat(64)), true,
				new SequenceRange(2L * number - 1, 2L * number));
	}
}
