/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.stemma.api.Problem;
import org.stemma.store.internal.backup.Manifest.Part;
import org.stemma.store.internal.files.KeptFiles;
import org.stemma.store.internal.row.TableRow;
import org.stemma.store.internal.schema.StoreTables;
import org.stemma.store.internal.schema.Table;
import org.stemma.store.internal.sql.Database;
import org.stemma.store.internal.sql.Session;

/** Fills the empty tables of a new lab from a backup. */
public final class Loading {

	private static final int AT_ONCE = 500;

	private final BackupFolder backup;

	/** Fills from that backup, which was checked. */
	public Loading(BackupFolder backup) {
		this.backup = backup;
	}

	/**
	 * Fills tables and keeps the raw files.
	 *
	 * @throws IOException when the backup cannot be read as what its list says
	 */
	public void into(Database database, List<Table> tables, KeptFiles files, Manifest manifest) throws IOException {
		for (Table table : tables.stream().filter(each -> !StoreTables.ofServer().contains(each)).toList()) {
			long expected = manifest.part(table.name()).map(Part::rows)
					.orElseThrow(() -> new IOException("the backup has no table " + table.name()));
			long loaded = database.write(session -> load(session, table));
			if (loaded != expected) {
				throw new IOException("table " + table.name() + " has " + loaded + " rows, the list says " + expected);
			}
		}
		List<Problem> damaged = Copying.copyFiles(backup.files(), files);
		if (!damaged.isEmpty()) {
			throw new IOException(damaged.getFirst().message());
		}
	}

	private long load(Session session, Table table) {
		String sql = "INSERT INTO " + table.name() + " (" + table.columnList() + ") VALUES ("
				+ "?, ".repeat(table.columns().size() - 1) + "?)";
		List<List<Object>> rows = new ArrayList<>();
		long[] count = new long[1];
		try {
			backup.rows(table, values -> {
				count[0]++;
				rows.add(new TableRow(table, values).parameters());
				if (rows.size() == AT_ONCE) {
					session.batch(sql, rows);
					rows.clear();
				}
			});
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
		session.batch(sql, rows);
		return count[0];
	}
}
