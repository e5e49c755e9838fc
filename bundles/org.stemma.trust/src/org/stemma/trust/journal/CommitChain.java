/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.stemma.api.ContentHash;
import org.stemma.trust.journal.ChainBreak.Kind;

/**
 * Walks commits in the order of their numbers and says where they do not tile the journal: numbers and entries run
 * from 1 without gaps. Whether the entries name their commit is asked with {@link #claims}. One walk per object; not
 * safe to share between threads.
 */
public final class CommitChain {

	private final UUID lab;
	private long lastNumber;
	private long lastSequence;

	/** A walk over the commits of that lab, from the first. */
	public CommitChain(UUID lab) {
		this.lab = lab;
	}

	/** Takes the next commit and tells what is wrong with it; usually nothing. */
	public List<ChainBreak> accept(CommitHeader commit) {
		List<ChainBreak> breaks = new ArrayList<>();
		if (!commit.lab().equals(lab)) {
			breaks.add(at(commit, Kind.LAB, "belongs to lab " + commit.lab() + ", not to " + lab));
		}
		if (commit.number() <= lastNumber) {
			breaks.add(at(commit, Kind.ORDER, "stands after commit " + lastNumber));
			return breaks;
		}
		place(commit, breaks);
		lastNumber = commit.number();
		lastSequence = Math.max(lastSequence, commit.lastSequence());
		return breaks;
	}

	/** Tells whether an entry of the commit's range names it; {@code hash} is {@link CommitHeader#hash()}. */
	public static List<ChainBreak> claims(CommitHeader commit, ContentHash hash, EntryHeader entry) {
		if (commit.entries().contains(entry.sequence()) && entry.commit().equals(hash)) {
			return List.of();
		}
		return List.of(new ChainBreak(entry.sequence(), Kind.COMMIT, "Entry " + entry.sequence() + " names commit hash "
				+ entry.commit() + "; commit " + commit.number() + " of entries " + commit.firstSequence() + " to "
				+ commit.lastSequence() + " has " + hash));
	}

	/** Compares where the walk stands with the journal's head. */
	public List<ChainBreak> endsAt(JournalHead head) {
		return lastSequence == head.sequence() ? List.of()
				: List.of(new ChainBreak(Math.min(lastSequence, head.sequence()) + 1, Kind.COMMIT,
						"The commits end at entry " + lastSequence + ", the journal at " + head.sequence()));
	}

	private void place(CommitHeader commit, List<ChainBreak> breaks) {
		if (commit.number() > lastNumber + 1) {
			breaks.add(new ChainBreak(lastSequence + 1, Kind.GAP,
					"Commits " + (lastNumber + 1) + " to " + (commit.number() - 1) + " are missing"));
		} else if (commit.firstSequence() != lastSequence + 1) {
			breaks.add(at(commit, Kind.COMMIT, "begins at entry " + commit.firstSequence() + ", the one before ends at "
					+ lastSequence));
		}
	}

	private static ChainBreak at(CommitHeader commit, Kind kind, String what) {
		return new ChainBreak(commit.firstSequence(), kind, "Commit " + commit.number() + " " + what);
	}
}
