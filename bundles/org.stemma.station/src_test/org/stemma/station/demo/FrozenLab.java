/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A lab as some build left it, packed beside what it said then. Once packed it is never changed: later builds open a copy
 * of it.
 *
 * @param archive the packed lab; a text file of the same name holds every value of every record
 */
record FrozenLab(Path archive) {

	/** Where the frozen labs are. */
	static final Path FOLDER = Path.of("src_test", "frozen");

	private static final String ARCHIVE = ".zip";
	private static final Set<String> LEFT_OUT = Set.of("database.log", "holder.lock", "db.lck", "dbex.lck");

	/** The lab of that number. */
	static FrozenLab number(int number) {
		return new FrozenLab(FOLDER.resolve("lab-" + number + ARCHIVE));
	}

	/** All there are, oldest first. */
	static List<FrozenLab> all() throws IOException {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.filter(file -> file.toString().endsWith(ARCHIVE)).sorted().map(FrozenLab::new).toList();
		}
	}

	/** What the lab said when it was packed. */
	Path values() {
		String name = archive.getFileName().toString();
		return archive.resolveSibling(name.substring(0, name.length() - ARCHIVE.length()) + ".txt");
	}

	/** Packs a lab that nobody has open. */
	void pack(Path lab) throws IOException {
		Files.createDirectories(archive.getParent());
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive)); Stream<Path> all = Files.walk(lab)) {
			zip.setLevel(Deflater.BEST_COMPRESSION);
			for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
				if (!LEFT_OUT.contains(file.getFileName().toString())) {
					zip.putNextEntry(new ZipEntry(lab.relativize(file).toString().replace('\\', '/')));
					Files.copy(file, zip);
				}
			}
		}
	}

	/** Unpacks a copy. */
	void unpack(Path folder) throws IOException {
		try (InputStream file = Files.newInputStream(archive); ZipInputStream zip = new ZipInputStream(file)) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				Path target = folder.resolve(entry.getName()).normalize();
				if (!target.startsWith(folder)) {
					throw new IOException("A frozen lab leads out of its folder: " + entry.getName());
				}
				Files.createDirectories(target.getParent());
				try (OutputStream out = Files.newOutputStream(target)) {
					zip.transferTo(out);
				}
			}
		}
	}

	@Override
	public String toString() {
		return archive.getFileName().toString();
	}
}
