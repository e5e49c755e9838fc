/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.verify;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.stemma.store.internal.read.RecordDirectory;
import org.stemma.store.internal.row.LabModel;
import org.stemma.store.internal.row.TableRow;
import org.stemma.store.internal.schema.KindTables;
import org.stemma.store.internal.schema.StoreTables;
import org.stemma.store.internal.sql.InLists;
import org.stemma.store.internal.sql.Session;
import org.stemma.store.internal.verify.EdgeCheck.Made;

/** Compares the rows and edges of every record that the journal knows, some hundred at a time. */
final class RecordsPass {

	private final LabModel model;
	private final Findings findings;
	private final Subjects subjects;
	private final RecordCheck records;
	private final EdgeCheck edges;
	private final RecordDirectory directory = new RecordDirectory();
	private final Map<String, Long> examined = new HashMap<>();
	private final Set<Long> numbers = new HashSet<>();

	RecordsPass(LabModel model, Subjects subjects, FilesPass files, Findings findings) {
		this.model = model;
		this.findings = findings;
		this.subjects = subjects;
		this.records = new RecordCheck(model, subjects, files, findings);
		this.edges = new EdgeCheck(model, findings);
	}

	/** Goes through them all. */
	void run(Session session, Traces traces) {
		traces.byKind().forEach((kind, ids) -> model.schema().find(kind).ifPresentOrElse(tables -> {
			for (int from = 0; from < ids.size(); from += InLists.LONGEST) {
				run(session, tables, ids.subList(from, Math.min(ids.size(), from + InLists.LONGEST)));
			}
		}, () -> findings.add("Records of kind " + kind, "",
				"This program does not know the kind, so that " + ids.size() + " records cannot be compared")));
	}

	private void run(Session session, KindTables kind, List<UUID> ids) {
		Evidence evidence = new Evidence(session, kind, ids);
		ids.forEach(id -> records.check(kind, id, evidence));
		edges(session, kind, ids, evidence);
		evidence.counts().forEach((table, count) -> examined.merge(table, count, Long::sum));
		numbers.addAll(evidence.numbers());
	}

	private void edges(Session session, KindTables kind, List<UUID> ids, Evidence evidence) {
		LineageKinds kinds = LineageKinds.of(kind.kind());
		if (kinds.asChild().isEmpty() && kinds.asParent().isEmpty()) {
			return;
		}
		Map<UUID, List<Made>> made = new HashMap<>();
		ids.forEach(id -> made.put(id, edges.made(evidence.entries(id))));
		Map<UUID, Long> known = known(session, ids, made.values(), evidence);
		Map<Long, List<TableRow>> byOwner = new HashMap<>();
		Stream.concat(own(evidence.edges("child_no"), kinds.asChild()), own(evidence.edges("parent_no"), kinds.asParent()))
				.forEach(row -> byOwner.computeIfAbsent(owner(row, kinds), number -> new java.util.ArrayList<>()).add(row));
		for (UUID id : ids) {
			List<TableRow> actual = byOwner.getOrDefault(known.get(id), List.of());
			examined.merge(StoreTables.EDGE.name(), (long) actual.size(), Long::sum);
			edges.check(subjects.record(evidence.entries(id).getLast()), made.get(id), known, actual);
		}
	}

	/** Numbers of the records themselves and of all that their edges name. */
	private Map<UUID, Long> known(Session session, List<UUID> ids, Collection<List<Made>> made, Evidence evidence) {
		Map<UUID, Long> known = new HashMap<>();
		ids.stream().map(evidence::directory).filter(Objects::nonNull)
				.forEach(row -> known.put((UUID) row.values().get(1), (Long) row.values().get(0)));
		Set<UUID> named = made.stream().flatMap(entries -> Made.ends(entries).stream()).collect(Collectors.toSet());
		named.removeAll(known.keySet());
		directory.byId(session, named).forEach((id, found) -> known.put(id, found.number()));
		return known;
	}

	private static Stream<TableRow> own(Collection<TableRow> rows, Set<String> kinds) {
		return rows.stream().filter(row -> kinds.contains(row.values().get(2)));
	}

	private static Long owner(TableRow row, LineageKinds kinds) {
		return (Long) row.values().get(kinds.asChild().contains(row.values().get(2)) ? 0 : 1);
	}

	/** How many rows of each table belong to records that the journal knows. */
	Map<String, Long> examined() {
		return examined;
	}

	/** Numbers of the records that the journal knows. */
	Set<Long> numbers() {
		return numbers;
	}
}
