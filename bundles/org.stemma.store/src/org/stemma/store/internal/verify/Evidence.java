/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.verify;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.stemma.store.internal.read.RecordRows;
import org.stemma.store.internal.row.TableRow;
import org.stemma.store.internal.schema.KindTables;
import org.stemma.store.internal.schema.StoreTables;
import org.stemma.store.internal.schema.Table;
import org.stemma.store.internal.sql.InLists;
import org.stemma.store.internal.sql.Session;

/** The rows of some records of one kind as they are, and what the journal says of them. */
final class Evidence {

	private final Session session;
	private final KindTables kind;
	private final RecordRows rows = new RecordRows();
	private final Map<UUID, List<EntryRow>> entries = new LinkedHashMap<>();
	private final Map<UUID, TableRow> directory = new HashMap<>();
	private final Map<UUID, TableRow> own = new HashMap<>();
	private final Map<String, Map<Long, List<TableRow>>> below = new HashMap<>();
	private final Set<Long> numbers = new HashSet<>();

	Evidence(Session session, KindTables kind, Collection<UUID> ids) {
		this.session = session;
		this.kind = kind;
		new InLists().each(session,
				EntryRow.select(session.dialect().by(StoreTables.ENTRY, "e", "record_id")) + " WHERE record_id IN ("
						+ InLists.KEYS + ")",
				List.of(), ids, row -> add(EntryRow.read(row)));
		entries.values().forEach(versions -> versions.sort(Comparator.comparingInt(EntryRow::version)));
		rows.unsorted(session, StoreTables.RECORD, "id", ids)
				.forEach(row -> directory.put((UUID) row.values().get(1), row));
		directory.values().forEach(row -> numbers.add((Long) row.values().get(0)));
		Map<Long, TableRow> byNumber = new HashMap<>();
		rows.unsorted(session, kind.main(), KindTables.NUMBER, numbers)
				.forEach(row -> byNumber.put((Long) row.values().get(0), row));
		ids.forEach(id -> own(id, byNumber));
		own.values().forEach(row -> numbers.add((Long) row.values().get(0)));
		kind.tables().subList(1, kind.tables().size()).forEach(table -> fetch(table, KindTables.NUMBER));
		fetch(StoreTables.SALT, KindTables.NUMBER);
	}

	private Object add(EntryRow entry) {
		return entries.computeIfAbsent(entry.id(), id -> new java.util.ArrayList<>()).add(entry);
	}

	/** The row with the number that the directory gives the record; where it has none, no index helps to find it. */
	private void own(UUID id, Map<Long, TableRow> byNumber) {
		TableRow known = directory.containsKey(id) ? byNumber.get((Long) directory.get(id).values().get(0)) : null;
		List<TableRow> found = known != null ? List.of(known)
				: session.list("SELECT " + kind.main().columnList() + " FROM " + kind.main().name() + " WHERE "
						+ KindTables.ID + " = ?", List.of(id),
						row -> new TableRow(kind.main(), row.values(1, kind.main().columns())));
		found.forEach(row -> own.put(id, row));
	}

	private void fetch(Table table, String column) {
		Map<Long, List<TableRow>> byNumber = below.computeIfAbsent(table.name(), name -> new HashMap<>());
		rows.unsorted(session, table, column, numbers)
				.forEach(row -> byNumber.computeIfAbsent((Long) row.values().get(table.position(column)),
						number -> new java.util.ArrayList<>()).add(row));
	}

	/** Edges in which the records are children or parents. */
	List<TableRow> edges(String column) {
		return rows.unsorted(session, StoreTables.EDGE, column, numbers);
	}

	List<EntryRow> entries(UUID id) {
		return entries.getOrDefault(id, List.of());
	}

	TableRow directory(UUID id) {
		return directory.get(id);
	}

	TableRow own(UUID id) {
		return own.get(id);
	}

	List<TableRow> below(Table table, long number) {
		return below.get(table.name()).getOrDefault(number, List.of());
	}

	Set<Long> numbers() {
		return numbers;
	}

	/** How many rows of each table were fetched. */
	Map<String, Long> counts() {
		Map<String, Long> counts = new HashMap<>();
		below.forEach((table, found) -> counts.put(table, found.values().stream().mapToLong(List::size).sum()));
		counts.put(kind.main().name(), (long) own.size());
		counts.put(StoreTables.RECORD.name(), (long) directory.size());
		return counts;
	}
}
