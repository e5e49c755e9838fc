/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.read;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.stemma.store.internal.row.GatheredRows;
import org.stemma.store.internal.row.TableRow;
import org.stemma.store.internal.schema.Column;
import org.stemma.store.internal.schema.KindTables;
import org.stemma.store.internal.schema.StoreTables;
import org.stemma.store.internal.schema.Table;
import org.stemma.store.internal.sql.InLists;
import org.stemma.store.internal.sql.Session;

/** Fetches the rows of records as they stand. */
public final class RecordRows {

	private final InLists lists = new InLists();
	private final RecordDirectory directory = new RecordDirectory();

	/** Rows of a kind's own table whose column has one of some values; identities are looked up in the directory. */
	public List<TableRow> main(Session session, KindTables kind, String column, Collection<?> values) {
		return column.equals(KindTables.ID)
				? rows(session, kind.main(), KindTables.NUMBER, numbers(session, kind, values))
				: rows(session, kind.main(), column, values);
	}

	private List<Long> numbers(Session session, KindTables kind, Collection<?> ids) {
		return directory.byId(session, ids.stream().map(UUID.class::cast).toList()).values().stream()
				.filter(known -> known.ref().kind().equals(kind.kind().name())).map(RecordDirectory.Known::number).toList();
	}

	/** Rows of a table whose column has one of some values, in the order of their keys within each batch. */
	public List<TableRow> rows(Session session, Table table, String column, Collection<?> values) {
		return rows(session, table, column, values, table.keys() == 0 ? ""
				: " ORDER BY " + String.join(", ", table.key().stream().map(Column::name).toList()));
	}

	/** The same in no particular order, for whoever looks them up by key anyway. */
	public List<TableRow> unsorted(Session session, Table table, String column, Collection<?> values) {
		return rows(session, table, column, values, "");
	}

	private List<TableRow> rows(Session session, Table table, String column, Collection<?> values, String order) {
		return lists.list(session, "SELECT " + table.columnList() + " FROM "
				+ session.dialect().by(table, "t", column) + " WHERE " + column + " IN ("
				+ InLists.KEYS + ")" + order, List.of(), values,
				row -> new TableRow(table, row.values(1, table.columns())));
	}

	/** Rows of the lists and parts of records. */
	public GatheredRows below(Session session, KindTables kind, Collection<Long> numbers) {
		GatheredRows gathered = new GatheredRows();
		for (Table table : kind.tables().subList(1, kind.tables().size())) {
			rows(session, table, KindTables.NUMBER, numbers).forEach(gathered::add);
		}
		return gathered;
	}

	/** Salts of records by field, by record number. */
	public Map<Long, Map<String, String>> salts(Session session, Collection<Long> numbers) {
		Map<Long, Map<String, String>> salts = new HashMap<>();
		for (TableRow row : rows(session, StoreTables.SALT, KindTables.NUMBER, numbers)) {
			salts.computeIfAbsent((Long) row.values().get(0), number -> new TreeMap<>())
					.put((String) row.values().get(1), (String) row.values().get(2));
		}
		return salts;
	}
}
