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

import org.stemma.store.internal.model.IdentityRow;
import org.stemma.store.internal.model.ModelRows;
import org.stemma.store.internal.model.ModelRows.StoredPackage;
import org.stemma.store.internal.read.HeadRow.Head;
import org.stemma.store.internal.row.LabModel;
import org.stemma.store.internal.sql.Session;
import org.stemma.trust.journal.JournalHead;

/** The rows that say what the lab is, which model it has, and where its journal ends. */
final class LabPass {

	private final LabModel model;
	private final Findings findings;

	LabPass(LabModel model, Findings findings) {
		this.model = model;
		this.findings = findings;
	}

	/** The lab's identity against its hash. */
	void identity(Session session) {
		List<IdentityRow.Stored> rows = new IdentityRow().all(session);
		if (rows.size() != 1) {
			findings.add("The lab", "identity", "Table lab has " + rows.size() + " rows, it should have one");
		}
		rows.stream().filter(row -> !row.intact()).forEach(row -> findings.add("The lab", "canonical or hash",
				"The identity of the lab does not have the hash that was stored with it"));
	}

	/** The stored model against its hashes and the program's. */
	void model(Session session) {
		List<StoredPackage> stored = new ModelRows().read(session);
		for (StoredPackage own : model.written()) {
			Optional<StoredPackage> found = stored.stream().filter(each -> each.equals(own)).findFirst();
			if (found.isEmpty()) {
				findings.add("Model package " + own.name(), column(own, stored),
						"What table lab_model says of version " + own.version() + " is not what the tables were derived from");
			}
		}
		stored.stream().filter(each -> !model.written().contains(each) && !each.intact()).forEach(each -> findings.add("Model package " + each.name(), "hash",
				"The package does not have the hash that was stored with it"));
	}

	private static String column(StoredPackage own, List<StoredPackage> stored) {
		return stored.stream().filter(each -> each.name().equals(own.name()) || each.ecore().equals(own.ecore()))
				.map(each -> different(own, each)).findFirst().orElse("row");
	}

	private static String different(StoredPackage own, StoredPackage there) {
		if (!own.name().equals(there.name())) {
			return "package";
		}
		if (!own.version().equals(there.version())) {
			return "version";
		}
		if (own.position() != there.position()) {
			return "position";
		}
		return own.ecore().equals(there.ecore()) ? "hash" : "ecore";
	}

	/** The head row against the journal as replayed. */
	void head(Session session, JournalHead replayed, long commits) {
		List<Head> rows = session.list("SELECT sequence, hash, commit_number FROM journal_head", List.of(),
				row -> new Head(row.number(1), CommitsPass.hash(row.text(2)).orElse(JournalHead.EMPTY.hash()), row.number(3)));
		if (rows.size() != 1) {
			findings.add("The journal's head", "row", "Table journal_head has " + rows.size() + " rows, it should have one");
		}
		for (Head head : rows) {
			differ("sequence", head.sequence(), replayed.sequence());
			differ("hash", head.hash(), replayed.hash());
			differ("commit_number", head.commit(), commits);
		}
	}

	private void differ(String column, Object head, Object journal) {
		if (!head.equals(journal)) {
			findings.add("The journal's head", column, "The head row says " + head + ", the journal ends at " + journal);
		}
	}
}
