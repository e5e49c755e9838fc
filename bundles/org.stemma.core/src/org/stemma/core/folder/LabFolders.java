/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.folder;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.stemma.core.query.Query;
import org.stemma.core.query.Row;
import org.stemma.core.record.Records;

/** The folders that the instruments of a lab are set up with; instruments out of service are left out. */
public final class LabFolders implements Supplier<List<WatchedFolder>> {

	private static final Query INSTRUMENTS = Query.of("instrument.Instrument", "watchedFolder", "qualification")
			.limit(Query.MAXIMUM_LIMIT);
	private static final String OUT_OF_SERVICE = "OUT_OF_SERVICE";

	private final Records records;

	/** The folders of a lab. */
	public LabFolders(Records records) {
		this.records = records;
	}

	@Override
	public List<WatchedFolder> get() {
		return records.page(INSTRUMENTS).rows().stream().flatMap(row -> folder(row).stream()).toList();
	}

	private static Optional<WatchedFolder> folder(Row row) {
		String path = Objects.toString(row.values().get(0), "").strip();
		boolean served = !Objects.toString(row.values().get(1), "").equals(OUT_OF_SERVICE);
		return path.isEmpty() || !served ? Optional.empty() : Optional.of(new WatchedFolder(path(path), row.ref().code()));
	}

	/** A text that can be no path is a folder that is not there. */
	private static Path path(String text) {
		try {
			return Path.of(text);
		} catch (InvalidPathException wrong) {
			return Path.of(text.replaceAll("[^A-Za-z0-9._ -]", "_"));
		}
	}
}
