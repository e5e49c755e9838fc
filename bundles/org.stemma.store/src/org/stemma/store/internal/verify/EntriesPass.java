/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.verify;

import java.util.List;
import java.util.UUID;

import org.stemma.api.ContentHash;
import org.stemma.store.internal.sql.Session;
import org.stemma.trust.journal.ChainBreak;
import org.stemma.trust.journal.ChainLink;
import org.stemma.trust.journal.EntryHeader;
import org.stemma.trust.journal.JournalChain;
import org.stemma.trust.journal.JournalHead;

/** Replays the entries: the chain over them, and each entry against its hash, its commit and its record's versions. */
final class EntriesPass {

	private final UUID lab;
	private final KnownCommits commits;
	private final Subjects subjects;
	private final Findings findings;
	private final Traces traces = new Traces();
	private final JournalChain chain;
	private ContentHash previous = EntryHeader.ORIGIN;
	private long entries;

	EntriesPass(UUID lab, KnownCommits commits, Subjects subjects, Findings findings) {
		this.lab = lab;
		this.commits = commits;
		this.subjects = subjects;
		this.findings = findings;
		this.chain = new JournalChain(lab);
	}

	/** Goes through them all. */
	Traces run(Session session) {
		session.each(EntryRow.select("journal_entry ORDER BY sequence"), List.of(),
				row -> check(session, EntryRow.read(row)));
		return traces;
	}

	long count() {
		return entries;
	}

	/** Where the journal ends as replayed. */
	JournalHead head() {
		return chain.head();
	}

	private Object check(Session session, EntryRow row) {
		entries++;
		EntryCheck check = new EntryCheck(lab, commits, row, previous, traces.nextVersion(row.id()));
		check.problem(session).ifPresent(found -> findings.add(subjects.entry(row), found.field(), found.message()));
		if (check.authentic() && row.version() != traces.nextVersion(row.id())) {
			findings.add(subjects.record(row), "journal", "Version " + traces.nextVersion(row.id())
					+ " has no entry in the journal; the next one is of version " + row.version());
		}
		for (ChainBreak each : chain.accept(new ChainLink(check.header(), check.stored()))) {
			if (each.kind() != ChainBreak.Kind.CHANGED) {
				findings.add(subjects.entry(row), "", each.what());
			}
		}
		previous = check.stored();
		traces.seen(row.id(), row.kind(), row.version());
		return row;
	}
}
