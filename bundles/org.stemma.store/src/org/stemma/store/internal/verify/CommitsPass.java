/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.verify;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.stemma.api.ContentHash;
import org.stemma.store.internal.sql.Session;
import org.stemma.trust.journal.CommitChain;
import org.stemma.trust.journal.CommitHeader;
import org.stemma.trust.journal.JournalHead;

/** Replays the commits: each header against its columns and hash, all of them against each other. */
final class CommitsPass {

	private final Findings findings;
	private final CommitChain chain;
	private final KnownCommits commits = new KnownCommits();

	CommitsPass(UUID lab, Findings findings) {
		this.findings = findings;
		this.chain = new CommitChain(lab);
	}

	/** Goes through them all. */
	KnownCommits run(Session session) {
		session.each(CommitRow.SELECT, List.of(), row -> check(CommitRow.read(row)));
		return commits;
	}

	/** Compares where they end with where the journal ends. */
	void endsAt(JournalHead head) {
		chain.endsAt(head).forEach(each -> findings.add("Commits", "", each.what()));
	}

	private Object check(CommitRow row) {
		String subject = "Commit " + row.number();
		Optional<CommitHeader> header = row.header();
		header.ifPresentOrElse(found -> compare(subject, row, found),
				() -> findings.add(subject, "canonical", "The header is not in canonical form any more"));
		Optional<ContentHash> stored = hash(row.hash());
		commits.add(new KnownCommits.Known(header.map(CommitHeader::number).orElse(row.number()),
				header.map(CommitHeader::firstSequence).orElse(row.first()),
				header.map(CommitHeader::lastSequence).orElse(row.last()), stored, row.contentHash()));
		if (!stored.equals(Optional.of(row.contentHash()))) {
			findings.add(subject, "hash or canonical",
					"The header has the hash " + row.contentHash() + ", stored is " + row.hash());
		}
		header.ifPresent(found -> chain.accept(found).forEach(each -> findings.add(subject, "", each.what())));
		return row;
	}

	private void compare(String subject, CommitRow row, CommitHeader header) {
		differ(subject, "number", row.number(), header.number());
		differ(subject, "operation_id", row.operation(), header.operation());
		differ(subject, "person_id", row.person(), header.author().person());
		differ(subject, "first_sequence", row.first(), header.firstSequence());
		differ(subject, "last_sequence", row.last(), header.lastSequence());
	}

	private void differ(String subject, String column, Object row, Object header) {
		if (!header.equals(row)) {
			findings.add(subject, column, "The row says " + row + ", the header " + header);
		}
	}

	/** A hash in a column; empty when somebody wrote something else there. */
	static Optional<ContentHash> hash(String text) {
		return text != null && ContentHash.isHash(text) ? Optional.of(new ContentHash(text)) : Optional.empty();
	}
}
