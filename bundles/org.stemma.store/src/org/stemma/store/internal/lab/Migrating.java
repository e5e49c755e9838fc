/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.lab;

import java.util.List;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.core.store.LabIdentity;
import org.stemma.store.internal.model.ModelRows;
import org.stemma.store.internal.read.HeadRow;
import org.stemma.store.internal.schema.Ddl;
import org.stemma.store.internal.schema.StoreTables;
import org.stemma.store.internal.schema.Table;
import org.stemma.store.internal.sql.Session;

/** Adds what a lab lacks, all in one transaction while nobody commits. No record and no hash changes by it. */
final class Migrating implements Upgrade {

	private final Grants grants = new Grants();

	@Override
	public Outcome<Boolean> apply(Ground ground, LabIdentity lab, StoredModel stored, Additions additions) {
		return Outcome.of(ground.database().write(session -> {
			new HeadRow().lock(session);
			tables(session, additions);
			new ModelRows().write(session, additions.packages());
			return true;
		}), List.of(Problem.note("lab.extended",
				"The laboratory was extended for this version of Stemma (" + additions.words() + ").")));
	}

	private void tables(Session session, Additions additions) {
		Ddl ddl = new Ddl(session.dialect()::type);
		for (Table table : additions.tables()) {
			if (session.dialect().shared() || !StoreTables.ofServer().contains(table)) {
				ddl.create(table).forEach(session::execute);
				grant(session, table);
			}
		}
		additions.columns().forEach(each -> session.execute(ddl.add(each.table(), each.added())));
		additions.indexes().forEach(each -> session.execute(ddl.create(each.table(), each.added())));
	}

	private void grant(Session session, Table table) {
		if (session.dialect().shared()) {
			grants.grant(session, table);
		}
	}
}
