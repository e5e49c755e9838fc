/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.commit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.core.store.UnitOfWork.Required;
import org.stemma.store.internal.read.RecordRows;
import org.stemma.store.internal.row.LabModel;
import org.stemma.store.internal.schema.KindTables;
import org.stemma.store.internal.sql.Session;

/** What only the database can tell about a unit of work: versions of what it was built on, codes already taken. */
final class Checks {

	private final LabModel model;
	private final Preparation preparation;
	private final RecordRows rows = new RecordRows();

	Checks(LabModel model, Preparation preparation) {
		this.model = model;
		this.preparation = preparation;
	}

	/** Which required records no longer have the version they were read at; asked with the head locked. */
	List<Problem> required(Session session, List<Required> required) {
		Map<String, List<UUID>> byKind = new HashMap<>();
		required.forEach(each -> byKind.computeIfAbsent(each.ref().kind(), kind -> new ArrayList<>()).add(each.ref().id()));
		Map<UUID, Integer> versions = new HashMap<>();
		byKind.forEach((kind, ids) -> rows.main(session, model.schema().kind(kind), KindTables.ID, ids)
				.forEach(row -> versions.put((UUID) row.values().get(1), (Integer) row.values().get(3))));
		List<Problem> problems = new ArrayList<>();
		for (Required each : required) {
			Integer version = versions.get(each.ref().id());
			if (version == null) {
				problems.add(model.refusals().missing(each.ref()));
			} else if (version != each.version()) {
				problems.add(preparation.stale(session, each.ref(), each.version()));
			}
		}
		return problems;
	}

	/** Which codes and identities of the changes are taken; asked after the database refused a key. */
	List<Problem> taken(Session session, List<Change> changes) {
		List<Problem> problems = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (Change change : changes) {
			RecordRef ref = change.image().ref();
			if (!seen.add(ref.kind() + " " + ref.code()) || codeTaken(session, change.kind(), ref)) {
				problems.add(model.refusals().codeTaken(ref.kind(), ref.code()));
			} else if (change.before().isEmpty() && there(session, ref)) {
				problems.add(Problem.error("record.exists", change.kind().kind().title() + " " + ref.code()
						+ " is in this laboratory already; this is an error of the program."));
			}
		}
		return problems;
	}

	private static boolean codeTaken(Session session, KindTables kind, RecordRef ref) {
		return session.first("SELECT record_id FROM " + session.dialect().by(kind.main(), "t", "code")
				+ " WHERE code = ?", List.of(ref.code()),
				row -> row.id(1)).filter(id -> !id.equals(ref.id())).isPresent();
	}

	private static boolean there(Session session, RecordRef ref) {
		return session.first("SELECT kind FROM record WHERE id = ?", List.of(ref.id()), row -> row.text(1)).isPresent();
	}
}
