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

import org.stemma.core.store.JournalHead;
import org.stemma.core.store.Verification;
import org.stemma.store.internal.commit.Committing;
import org.stemma.store.internal.files.KeptFiles;
import org.stemma.store.internal.read.Reading;
import org.stemma.store.internal.sql.Database;
import org.stemma.store.internal.sql.Session;

/**
 * Replays the journal and compares it with everything else that the lab holds. Work goes on meanwhile; where the engine
 * shows what is committed meanwhile, something was, and something does not agree, it is done again while nobody commits.
 */
public final class Verifying {

	private static final List<String> EXEMPT = List.of(
			"counter.name, counter.next_value: numbers handed out. A wrong one leaves a gap, or a commit is refused, since "
					+ "codes and record numbers are unique.");

	private final Database database;
	private final Reading reading;
	private final KeptFiles files;
	private final Committing committing;

	/** Verifies a lab. */
	public Verifying(Database database, Reading reading, KeptFiles files, Committing committing) {
		this.database = database;
		this.reading = reading;
		this.files = files;
		this.committing = committing;
	}

	/** Verifies it. */
	public Verification verify() {
		List<String> before = database.read(Verifying::ends);
		Verification first = database.snapshot(this::verify);
		return first.intact() || database.dialect().shared() || before.equals(database.read(Verifying::ends)) ? first
				: committing.quietly(() -> database.snapshot(this::verify));
	}

	/** Where the journal ends, whatever somebody did to the row: every commit moves it. */
	private static List<String> ends(Session session) {
		return session.list("SELECT sequence, hash, commit_number FROM journal_head", List.of(),
				row -> row.number(1) + " " + row.text(2) + " " + row.number(3));
	}

	private Verification verify(Session session) {
		Findings findings = new Findings();
		UUID lab = reading.lab().id();
		Subjects subjects = new Subjects(reading.model());
		LabPass labPass = new LabPass(reading.model(), findings);
		labPass.identity(session);
		labPass.model(session);
		CommitsPass commitsPass = new CommitsPass(lab, findings);
		KnownCommits commits = commitsPass.run(session);
		EntriesPass entries = new EntriesPass(lab, commits, subjects, findings);
		Traces traces = entries.run(session);
		commitsPass.endsAt(entries.head());
		labPass.head(session, entries.head(), commits.count());
		FilesPass filesPass = new FilesPass(files, findings);
		filesPass.run();
		RecordsPass records = new RecordsPass(reading.model(), subjects, filesPass, findings);
		records.run(session, traces);
		filesPass.end();
		StraysPass strays = new StraysPass(reading.model(), subjects, findings);
		strays.run(session, traces, records.examined(), records.numbers());
		return new Verification(new JournalHead(lab, entries.head().sequence(), entries.head().hash()), commits.count(),
				entries.count(), strays.rows(), filesPass.count(), findings.all(), EXEMPT);
	}
}
