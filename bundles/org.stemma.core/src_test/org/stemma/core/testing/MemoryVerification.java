/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.testing;

import java.util.ArrayList;
import java.util.List;

import org.stemma.core.record.CanonicalRecord;
import org.stemma.core.record.KindModels;
import org.stemma.core.store.JournalEntry;
import org.stemma.core.store.Verification;

/** Compares every row with its last entry. */
final class MemoryVerification {

	private final KindModels kinds;
	private final MemoryRows rows;
	private final MemoryJournal journal;
	private final MemoryFiles files;

	MemoryVerification(KindModels kinds, MemoryRows rows, MemoryJournal journal, MemoryFiles files) {
		this.kinds = kinds;
		this.rows = rows;
		this.journal = journal;
		this.files = files;
	}

	Verification verify() {
		List<Verification.Finding> findings = new ArrayList<>();
		rows.all().forEach(row -> compare(row, findings));
		return new Verification(journal.head(), journal.commits(), journal.all().size(), rows.all().size(), files.count(),
				findings, List.of());
	}

	private void compare(MemoryRow row, List<Verification.Finding> findings) {
		JournalEntry last = journal.entries(row.ref()).getLast();
		CanonicalRecord canonical = new CanonicalRecord(kinds);
		if (!CanonicalRecord.hash(last.canonical()).equals(canonical.hash(row.record(), row.salts()))) {
			findings.add(new Verification.Finding(row.ref().toString(), "", "differs from its last entry"));
		}
	}
}
