/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.stemma.core.store.BrokenStoreException;
import org.stemma.store.internal.files.SyncedTree;
import org.stemma.store.internal.schema.Table;

/**
 * The database of a lab with tables and no rows. The engine takes seconds to make and sync hundreds of files one by one;
 * whoever makes a second lab gets copies of the first one's files, which are synced together.
 */
final class EmptyLab {

	private final SchemaRows schema = new SchemaRows();
	private SoftReference<Map<String, byte[]>> files = new SoftReference<>(null);
	private List<Table> made = List.of();

	/** Makes the database, which is left shut down. */
	synchronized void make(DerbyEngine engine, List<Table> tables) {
		try {
			Map<String, byte[]> known = tables.equals(made) ? files.get() : null;
			if (known == null) {
				engine.create(database -> database.write(session -> {
					schema.tables(session, tables);
					return null;
				}));
				files = new SoftReference<>(read(engine.folder()));
				made = List.copyOf(tables);
			} else {
				write(known, engine.folder());
			}
		} catch (IOException failure) {
			throw new BrokenStoreException("The database in " + engine.folder() + " cannot be made", failure);
		}
	}

	private static Map<String, byte[]> read(Path folder) throws IOException {
		Map<String, byte[]> files = new LinkedHashMap<>();
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path each : all.filter(Files::isRegularFile).toList()) {
				files.put(folder.relativize(each).toString(), Files.readAllBytes(each));
			}
		} catch (UncheckedIOException failure) {
			throw failure.getCause();
		}
		return files;
	}

	private static void write(Map<String, byte[]> files, Path folder) throws IOException {
		for (Map.Entry<String, byte[]> each : files.entrySet()) {
			Path file = folder.resolve(each.getKey());
			Files.createDirectories(file.getParent());
			Files.write(file, each.getValue());
		}
		Files.createDirectories(folder.resolve("tmp"));
		new SyncedTree(folder).sync();
	}
}
