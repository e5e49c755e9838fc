/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

import org.osgi.service.jdbc.DataSourceFactory;
import org.stemma.core.store.BrokenStoreException;
import org.stemma.store.internal.backup.Moment;
import org.stemma.store.internal.sql.Database;
import org.stemma.store.internal.sql.Session;

/** The embedded engine keeps one state only; it copies its files while work goes on, and the copy is read. */
final class DerbyMoment implements Moment {

	private final DataSourceFactory factory;
	private final Database database;

	DerbyMoment(DataSourceFactory factory, Database database) {
		this.factory = factory;
		this.database = database;
	}

	@Override
	public <T> T read(Path scratch, Function<Session, T> work) {
		database.read(session -> session.update("CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)",
				List.of(scratch.toAbsolutePath().toString())));
		DerbyEngine copy = new DerbyEngine(factory, scratch);
		try (Database moment = copy.open(() -> false)) {
			return moment.read(work);
		} finally {
			copy.shutDown();
			copy.remove();
			remove(scratch);
		}
	}

	private static void remove(Path scratch) {
		try {
			Files.delete(scratch);
		} catch (IOException failure) {
			throw new BrokenStoreException("The engine's copy in " + scratch + " cannot be removed", failure);
		}
	}
}
