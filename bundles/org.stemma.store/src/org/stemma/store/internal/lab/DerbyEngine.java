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
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.osgi.service.jdbc.DataSourceFactory;
import org.stemma.core.store.BrokenStoreException;
import org.stemma.store.internal.backup.Moment;
import org.stemma.store.internal.sql.Database;
import org.stemma.store.internal.sql.DerbyDialect;

/**
 * The embedded engine in a lab's folder. A database is booted by its first connection and shut down by itself when the
 * lab is closed.
 */
final class DerbyEngine {

	private static final String DATABASE = "database";
	private static final String CACHE = "derby.storage.pageCacheSize";
	private static final String CACHE_PAGES = "16000";
	private static final String LOG = "derby.stream.error.file";

	/** Kept in the database itself: pages of 4 KiB, so that the cache is about 64 MB; short waits for locks. */
	private static final Map<String, String> PROPERTIES = Map.of("derby.storage.pageSize", "4096",
			"derby.locks.waitTimeout", "20", "derby.locks.deadlockTimeout", "3", "derby.locks.escalationThreshold",
			"1000000", "derby.database.classpath", "");

	private final DataSourceFactory factory;
	private final Path folder;

	DerbyEngine(DataSourceFactory factory, Path lab) {
		this.factory = factory;
		this.folder = lab.resolve(DATABASE);
	}

	/** Whether a folder holds a lab's database. */
	static boolean isIn(Path lab) {
		return Files.exists(lab.resolve(DATABASE).resolve("service.properties"));
	}

	/** Where the database is. */
	Path folder() {
		return folder;
	}

	/** Boots the database that is there. */
	Database open(BooleanSupplier forbiddenThread) {
		prepareEngine();
		return new Database(source().with(Map.of()), new DerbyDialect(), forbiddenThread);
	}

	/** Makes a database with tables and shuts it down; {@code tables} fills it. */
	void create(Consumer<Database> tables) {
		prepareEngine();
		source().connectOnce(Map.of("create", "true"));
		try (Database database = open(() -> false)) {
			database.write(session -> {
				PROPERTIES.forEach((name, value) -> session
						.update("CALL SYSCS_UTIL.SYSCS_SET_DATABASE_PROPERTY(?, ?)", List.of(name, value)));
				return null;
			});
			tables.accept(database);
		} finally {
			shutDown();
		}
	}

	/** One state of the open database. */
	Moment moment(Database database) {
		return new DerbyMoment(factory, database);
	}

	/** The engine reads these before it boots a database; what the operator set stays. */
	private void prepareEngine() {
		System.getProperties().putIfAbsent(CACHE, CACHE_PAGES);
		System.getProperties().putIfAbsent(LOG, folder.resolveSibling("database.log").toString());
		System.getProperties().putIfAbsent("derby.infolog.append", "true");
	}

	/** Ends the database; it boots again when it is opened again. */
	void shutDown() {
		source().end("shutdown");
	}

	private DerbySource source() {
		return new DerbySource(factory, folder.toString());
	}

	/** Removes what is left of a database that could not be made. */
	void remove() {
		try {
			if (Files.exists(folder)) {
				try (var all = Files.walk(folder)) {
					for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
						Files.delete(each);
					}
				}
			}
		} catch (IOException failure) {
			throw new BrokenStoreException("What is left in " + folder + " cannot be removed", failure);
		}
	}
}
