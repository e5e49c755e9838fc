/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.lab;

import java.util.List;

import org.stemma.core.store.LabIdentity;
import org.stemma.store.internal.model.ModelRows;
import org.stemma.store.internal.model.IdentityRow;
import org.stemma.store.internal.row.LabModel;
import org.stemma.store.internal.schema.Ddl;
import org.stemma.store.internal.schema.StoreTables;
import org.stemma.store.internal.schema.Table;
import org.stemma.store.internal.sql.Session;
import org.stemma.trust.journal.JournalHead;

/** Makes the tables of a new lab and the rows that it begins with. */
final class SchemaRows {

	private final IdentityRow identities = new IdentityRow();
	private final ModelRows models = new ModelRows();

	/** Writes the rows into empty tables. */
	void rows(Session session, LabModel model, LabIdentity lab) {
		identities.write(session, lab);
		models.write(session, model.written());
		session.update("INSERT INTO journal_head (sequence, hash, commit_number) VALUES (?, ?, ?)",
				List.of(JournalHead.EMPTY.sequence(), JournalHead.EMPTY.hash().hex(), 0L));
	}

	/** Makes the tables. */
	void tables(Session session, List<Table> tables) {
		Ddl ddl = new Ddl(session.dialect()::type);
		of(session, tables).forEach(table -> ddl.create(table).forEach(session::execute));
	}

	/** Those of a lab's tables that it has: one in a folder keeps raw files as files. */
	static List<Table> of(Session session, List<Table> tables) {
		return tables.stream().filter(table -> session.dialect().shared() || !StoreTables.ofServer().contains(table)).toList();
	}
}
