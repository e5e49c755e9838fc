/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.stemma.trust.journal.ChainBreak.Kind;

class CommitChainTest {

	private final SampleJournal journal = new SampleJournal(4);
	private final List<CommitHeader> commits = journal.commits();

	@Test
	void commitsThatTileTheJournalHold() {
		assertEquals(List.of(), found(SampleJournal.LAB));
	}

	@Test
	void namesMissingCommits() {
		commits.subList(1, 3).clear();

		assertEquals(List.of("3 GAP Commits 2 to 3 are missing"), found(SampleJournal.LAB));
	}

	@Test
	void namesACutOffEnd() {
		commits.removeLast();

		assertEquals(List.of("7 COMMIT The commits end at entry 6, the journal at 8"), found(SampleJournal.LAB));
	}

	@Test
	void namesACommitThatIsThereTwice() {
		commits.add(2, commits.get(1));

		assertEquals(List.of("3 ORDER Commit 2 stands after commit 2"), found(SampleJournal.LAB));
	}

	@Test
	void namesEntriesThatNoCommitClaims() {
		commits.set(1, withEntries(commits.get(1), 4, 4));

		assertEquals(List.of("4 COMMIT Commit 2 begins at entry 4, the one before ends at 2"),
				found(SampleJournal.LAB));
	}

	@Test
	void namesCommitsOfAnotherLab() {
		assertEquals(4, found(new UUID(9, 9)).size());
	}

	@Test
	void anEntryHasToNameTheCommitThatClaimsIt() {
		CommitHeader second = commits.get(1);
		EntryHeader third = journal.links().get(2).header();
		EntryHeader fifth = journal.links().get(4).header();

		assertEquals(List.of(), CommitChain.claims(second, second.hash(), third));
		assertEquals(Kind.COMMIT, CommitChain.claims(second, second.hash(), fifth).getFirst().kind());
		assertEquals(3, CommitChain.claims(commits.get(0), commits.get(0).hash(), third).getFirst().sequence());
	}

	private static CommitHeader withEntries(CommitHeader commit, long first, long last) {
		return new CommitHeader(1, commit.lab(), commit.number(), commit.operation(), commit.author(),
				commit.workstation(), commit.why(), commit.instant(), commit.zone(), commit.boot(),
				commit.configuration(), commit.simulatedClock(), new SequenceRange(first, last));
	}

	private List<String> found(UUID lab) {
		CommitChain chain = new CommitChain(lab);
		List<ChainBreak> breaks = new ArrayList<>();
		commits.forEach(commit -> breaks.addAll(chain.accept(commit)));
		breaks.addAll(chain.endsAt(journal.head()));
		return breaks.stream().map(found -> found.sequence() + " " + found.kind() + " " + found.what()).toList();
	}
}
