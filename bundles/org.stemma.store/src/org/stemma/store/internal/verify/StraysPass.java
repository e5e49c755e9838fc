/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.stemma.store.internal.row.LabModel;
import org.stemma.store.internal.schema.KindTables;
import org.stemma.store.internal.schema.StoreTables;
import org.stemma.store.internal.schema.Table;
import org.stemma.store.internal.sql.Session;

/** Rows that belong to no record of the journal: looked for where a table has more rows than were compared. */
final class StraysPass {

	private final LabModel model;
	private final Subjects subjects;
	private final Findings findings;
	private RowCounts counts;

	StraysPass(LabModel model, Subjects subjects, Findings findings) {
		this.model = model;
		this.subjects = subjects;
		this.findings = findings;
	}

	/** Looks for them. */
	void run(Session session, Traces traces, Map<String, Long> examined, Set<Long> numbers) {
		List<Table> tables = new ArrayList<>(List.of(StoreTables.RECORD, StoreTables.SALT, StoreTables.EDGE));
		model.schema().kinds().forEach(kind -> tables.addAll(kind.tables()));
		counts = new RowCounts(session, tables);
		own(session, traces, examined, StoreTables.RECORD, "id", "");
		for (KindTables kind : model.schema().kinds()) {
			own(session, traces, examined, kind.main(), KindTables.ID, kind.kind().name());
			kind.tables().subList(1, kind.tables().size()).forEach(table -> below(session, examined, numbers, table));
		}
		below(session, examined, numbers, StoreTables.SALT);
		edges(session, examined, numbers);
	}

	/** How many rows there are in all tables that were compared. */
	long rows() {
		return counts.all();
	}

	private boolean more(Table table, Map<String, Long> examined) {
		return counts.of(table) > examined.getOrDefault(table.name(), 0L);
	}

	private void own(Session session, Traces traces, Map<String, Long> examined, Table table, String id, String kind) {
		if (more(table, examined)) {
			String columns = kind.isEmpty() ? id + ", code, kind" : id + ", code";
			session.each("SELECT " + columns + " FROM " + table.name(), List.of(), row -> {
				UUID found = row.id(1);
				if (!traces.knows(found)) {
					findings.add(subjects.record(kind.isEmpty() ? row.text(3) : kind, row.text(2)), "",
							"Table " + table.name() + " has the record " + found + ", the journal does not");
				}
				return found;
			});
		}
	}

	private void below(Session session, Map<String, Long> examined, Set<Long> numbers, Table table) {
		if (more(table, examined)) {
			Set<Long> told = new HashSet<>();
			session.each("SELECT " + KindTables.NUMBER + " FROM " + table.name(), List.of(), row -> {
				long number = row.number(1);
				if (!numbers.contains(number) && told.add(number)) {
					findings.add("Record number " + number, table.words(),
							"Table " + table.name() + " has rows of a record that the journal does not know");
				}
				return number;
			});
		}
	}

	private void edges(Session session, Map<String, Long> examined, Set<Long> numbers) {
		if (more(StoreTables.EDGE, examined)) {
			Set<String> children = new HashSet<>();
			Set<String> parents = new HashSet<>();
			model.schema().kinds().forEach(kind -> {
				children.addAll(LineageKinds.of(kind.kind()).asChild());
				parents.addAll(LineageKinds.of(kind.kind()).asParent());
			});
			session.each("SELECT child_no, parent_no, kind FROM edge", List.of(), row -> {
				boolean child = children.contains(row.text(3));
				boolean known = (child || parents.contains(row.text(3))) && numbers.contains(row.number(child ? 1 : 2));
				if (!known) {
					findings.add("Record number " + row.number(1), "Lineage " + row.text(3),
							"Table edge says that it descends from record number " + row.number(2) + ", the journal does not");
				}
				return known;
			});
		}
	}
}
