/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.commit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.stemma.store.internal.row.RecordImage;
import org.stemma.store.internal.row.RowsOfRecord;
import org.stemma.store.internal.row.Stamp;
import org.stemma.store.internal.row.TableRow;
import org.stemma.store.internal.schema.Column;
import org.stemma.store.internal.schema.KindTables;
import org.stemma.store.internal.schema.StoreTables;
import org.stemma.store.internal.schema.Table;
import org.stemma.store.internal.sql.Session;

/** Writes the rows of changed records. */
final class RecordWriter {

	private final RowsOfRecord mapping = new RowsOfRecord();

	/** The rows of a new record. */
	void insert(Batches batches, Change change, long sequence) {
		RecordImage image = change.image();
		batches.insert(StoreTables.RECORD, List.of(change.number(), image.ref().id(), image.ref().kind(), image.ref().code()));
		mapping.rows(change.kind(), stamp(change, sequence), image.fields()).forEach(batches::insert);
		salts(batches, change);
	}

	private static void salts(Batches batches, Change change) {
		change.image().salts()
				.forEach((field, salt) -> batches.insert(StoreTables.SALT, List.of(change.number(), field, salt)));
	}

	/**
	 * The rows of a record that is there.
	 *
	 * @return whether it still had the version that the change was prepared for
	 */
	boolean update(Session session, Batches batches, Change change, long sequence) {
		Stamp before = change.before().orElseThrow().stamp();
		Map<String, List<TableRow>> old = byTable(
				mapping.rows(change.kind(), before, change.before().get().image().fields()));
		Map<String, List<TableRow>> now = byTable(
				mapping.rows(change.kind(), stamp(change, sequence), change.image().fields()));
		if (!own(session, now.get(change.kind().main().name()).get(0), before.version())) {
			return false;
		}
		for (Table table : change.kind().tables().subList(1, change.kind().tables().size())) {
			replace(session, batches, table, change.number(), old.getOrDefault(table.name(), List.of()),
					now.getOrDefault(table.name(), List.of()));
		}
		saltsAndCode(session, batches, change);
		return true;
	}

	private static boolean own(Session session, TableRow row, int version) {
		Table table = row.table();
		String set = String.join(" = ?, ", table.columns().stream().skip(1).map(Column::name).toList());
		List<Object> parameters = new ArrayList<>(row.parameters().subList(1, row.values().size()));
		parameters.addAll(Arrays.asList(row.values().get(0), version));
		return session.update("UPDATE " + table.name() + " SET " + set + " = ? WHERE " + KindTables.NUMBER + " = ? AND "
				+ KindTables.VERSION + " = ?", parameters) == 1;
	}

	private static void replace(Session session, Batches batches, Table table, long number, List<TableRow> old,
			List<TableRow> now) {
		if (!old.equals(now)) {
			clear(session, table, number);
			now.forEach(batches::insert);
		}
	}

	private static void saltsAndCode(Session session, Batches batches, Change change) {
		RecordImage before = change.before().orElseThrow().image();
		if (!before.salts().equals(change.image().salts())) {
			clear(session, StoreTables.SALT, change.number());
			salts(batches, change);
		}
		if (!before.ref().code().equals(change.image().ref().code())) {
			session.update("UPDATE record SET code = ? WHERE record_no = ?",
					List.of(change.image().ref().code(), change.number()));
		}
	}

	private static void clear(Session session, Table table, long number) {
		session.update("DELETE FROM " + table.name() + " WHERE " + KindTables.NUMBER + " = ?", List.of(number));
	}

	private static Stamp stamp(Change change, long sequence) {
		RecordImage image = change.image();
		return new Stamp(change.number(), image.ref().id(), image.model(), change.version(), image.hash(), sequence);
	}

	private static Map<String, List<TableRow>> byTable(List<TableRow> rows) {
		Map<String, List<TableRow>> byTable = new TreeMap<>();
		rows.forEach(row -> byTable.computeIfAbsent(row.table().name(), table -> new ArrayList<>()).add(row));
		return byTable;
	}
}
