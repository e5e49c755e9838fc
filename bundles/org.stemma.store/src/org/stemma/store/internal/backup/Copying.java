/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.stemma.api.ContentHash;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.core.store.JournalHead;
import org.stemma.store.internal.files.FolderFiles;
import org.stemma.store.internal.files.KeptFiles;
import org.stemma.store.internal.read.HeadRow.Head;
import org.stemma.store.internal.read.Reading;
import org.stemma.store.internal.sql.Database;

/**
 * Copies a lab while work goes on: the engine copies its database, then the raw files follow. Files are kept before the
 * commit that names them, so the copy of the files holds all that the copied database names, and perhaps some more.
 */
public final class Copying {

	/** Name of the raw files' folder in a lab and in a backup. */
	public static final String FILES = "files";

	private final Database database;
	private final Reading reading;
	private final KeptFiles files;

	/** Copies of an open lab. */
	public Copying(Database database, Reading reading, KeptFiles files) {
		this.database = database;
		this.reading = reading;
		this.files = files;
	}

	/**
	 * Copies the lab into an empty folder.
	 *
	 * @return where the journal stood when the copy began; the copy stands there or later
	 */
	public Outcome<JournalHead> backup(Path folder) {
		try {
			if (!isFree(folder)) {
				return Outcome.refused("backup.folder", folder + " is not empty. Give a folder that does not exist yet.");
			}
			Files.createDirectories(folder);
			JournalHead head = head();
			database.read(session -> session.update("CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)",
					List.of(folder.toAbsolutePath().toString())));
			copyFiles(files, folder.resolve(FILES));
			return Outcome.of(head);
		} catch (IOException failure) {
			return Outcome.refused(List.of(Problem.error("backup.failed", "The backup in " + folder
					+ " is not complete and must not be used: " + failure.getMessage()).causedBy(failure)));
		}
	}

	private JournalHead head() {
		Head head = database.read(session -> reading.head().read(session));
		return new JournalHead(reading.lab().id(), head.sequence(), head.hash());
	}

	private static boolean isFree(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return true;
		}
		try (Stream<Path> inside = Files.isDirectory(folder) ? Files.list(folder) : Stream.of(folder)) {
			return inside.findAny().isEmpty();
		}
	}

	/** Copies raw files, each synced and under the name of its content. */
	public static void copyFiles(KeptFiles from, Path to) throws IOException {
		FolderFiles copies = new FolderFiles(to);
		for (String name : from.names()) {
			try (InputStream bytes = from.open(new ContentHash(name))
					.orElseThrow(() -> new IOException("file " + name + " is gone"))) {
				if (!copies.keep(bytes).hex().equals(name)) {
					throw new IOException("file " + name + " does not have the content that its name says");
				}
			}
		}
	}
}
