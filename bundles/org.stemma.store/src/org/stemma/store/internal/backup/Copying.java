/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.backup;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.stemma.api.ContentHash;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.core.store.JournalHead;
import org.stemma.store.internal.backup.Manifest.Part;
import org.stemma.store.internal.files.KeptFiles;
import org.stemma.store.internal.files.SyncedTree;
import org.stemma.store.internal.read.HeadRow;
import org.stemma.store.internal.read.HeadRow.Head;
import org.stemma.store.internal.schema.Column;
import org.stemma.store.internal.schema.StoreTables;
import org.stemma.store.internal.schema.Table;
import org.stemma.store.internal.sql.Session;
import org.stemma.trust.hash.FileHash;

/**
 * Copies a lab while work goes on, in a form that knows no engine: one state of all tables as text, then the raw files.
 * Files are kept before the commit that names them, so the copy holds all that its tables name, and perhaps some more.
 */
public final class Copying {

	private final UUID lab;
	private final List<Table> tables;
	private final Moment moment;
	private final KeptFiles files;

	/**
	 * Copies of an open lab.
	 *
	 * @param lab    the lab
	 * @param tables its tables
	 * @param moment one state of its database
	 * @param files  its raw files
	 */
	public Copying(UUID lab, List<Table> tables, Moment moment, KeptFiles files) {
		this.lab = lab;
		this.tables = tables.stream().filter(table -> !StoreTables.ofServer().contains(table)).toList();
		this.moment = moment;
		this.files = files;
	}

	/**
	 * Copies the lab into an empty folder.
	 *
	 * @return where the journal of the copy ends
	 */
	public Outcome<JournalHead> backup(Path folder) {
		try {
			if (!isFree(folder)) {
				return Outcome.refused("backup.folder", folder + " is not empty. Give a folder that does not exist yet.");
			}
			make(folder);
			return write(new BackupFolder(folder));
		} catch (IOException | UncheckedIOException failure) {
			return Outcome.refused(List.of(Problem.error("backup.failed", "The backup in " + folder
					+ " is not complete and must not be used: " + failure.getMessage()).causedBy(failure)));
		}
	}

	private Outcome<JournalHead> write(BackupFolder backup) throws IOException {
		Files.createDirectories(backup.table("any").getParent());
		Manifest written = moment.read(backup.folder().resolve("moment"), session -> tables(session, backup));
		List<Problem> notes = copyFiles(files, backup.files());
		new SyncedTree(backup.folder()).sync();
		Manifest manifest = new Manifest(written.head(), written.tables(), backup.files().names());
		Files.writeString(backup.seal(), BackupFolder.sealed(manifest.bytes()));
		Files.write(backup.manifest(), manifest.bytes(), StandardOpenOption.CREATE_NEW, StandardOpenOption.SYNC);
		new SyncedTree(backup.folder()).sync();
		return Outcome.of(manifest.head(), notes);
	}

	private Manifest tables(Session session, BackupFolder backup) {
		try {
			Head head = new HeadRow().read(session);
			List<Part> parts = new ArrayList<>();
			for (Table table : tables) {
				parts.add(table(session, table, backup.table(table.name())));
			}
			return new Manifest(new JournalHead(lab, head.sequence(), head.hash()), parts, List.of());
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private static Part table(Session session, Table table, Path file) throws IOException {
		RowText text = new RowText(table);
		AtomicLong rows = new AtomicLong();
		try (BufferedWriter lines = Files.newBufferedWriter(file)) {
			session.each(select(table), List.of(), row -> {
				write(lines, text.line(row.values(1, table.columns())));
				return rows.incrementAndGet();
			});
		}
		try (InputStream bytes = Files.newInputStream(file)) {
			return new Part(table.name(), rows.get(), FileHash.of(bytes));
		}
	}

	/** In the order of the key, so that equal labs have equal copies. */
	private static String select(Table table) {
		String order = table.key().stream().map(Column::name).collect(Collectors.joining(", "));
		return "SELECT " + table.columnList() + " FROM " + table.name() + (order.isEmpty() ? "" : " ORDER BY " + order);
	}

	private static void write(BufferedWriter lines, String line) {
		try {
			lines.write(line);
			lines.write('\n');
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/** A backup holds what only the lab's own people may read. */
	private static void make(Path folder) throws IOException {
		boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
		if (posix && !Files.exists(folder)) {
			Files.createDirectories(folder.toAbsolutePath().getParent());
			Files.createDirectory(folder,
					PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
		} else {
			Files.createDirectories(folder);
		}
	}

	private static boolean isFree(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return true;
		}
		try (Stream<Path> inside = Files.isDirectory(folder) ? Files.list(folder) : Stream.of(folder)) {
			return inside.findAny().isEmpty();
		}
	}

	/** Copies raw files, each synced and under the name of its content; tells of those that are damaged and stay behind. */
	static List<Problem> copyFiles(KeptFiles from, KeptFiles to) throws IOException {
		List<Problem> notes = new ArrayList<>();
		for (String name : from.names()) {
			Optional<String> damage = from.problem(name);
			damage.ifPresent(what -> notes.add(Problem.warning("backup.file",
					"Raw file " + name + " was not copied, since " + what + ". Verify the lab to see which record names it.")));
			if (damage.isEmpty()) {
				try (InputStream bytes = from.open(new ContentHash(name)).orElseThrow()) {
					to.keep(bytes);
				}
			}
		}
		return notes;
	}
}
