/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The collection of real instrument files with expected results that lies beside a checkout, or where the system
 * property {@code stemma.instrument-files} says. It is not part of the project.
 *
 * @param folder its folder, which has a {@code MANIFEST.tsv}
 */
record InstrumentFiles(Path folder) {

	/** Why tests over the collection are skipped. */
	static final String ABSENT = "No instrument files: set the system property stemma.instrument-files to their folder, "
			+ "or place it as shared/instrument-files beside the checkout";

	private static final String PROPERTY = "stemma.instrument-files";
	private static final String MANIFEST = "MANIFEST.tsv";

	/** The first bytes of the older spreadsheets. */
	private static final int[] OLE = { 0xD0, 0xCF };

	/** The collection, or empty when there is none on this machine. */
	static Optional<InstrumentFiles> find() {
		String stated = System.getProperty(PROPERTY, "");
		if (!stated.isEmpty()) {
			return Optional.of(Path.of(stated)).filter(path -> Files.exists(path.resolve(MANIFEST))).map(InstrumentFiles::new);
		}
		for (Path path = Path.of("").toAbsolutePath(); path != null; path = path.getParent()) {
			Path candidate = path.resolve("shared").resolve("instrument-files");
			if (Files.exists(candidate.resolve(MANIFEST))) {
				return Optional.of(new InstrumentFiles(candidate));
			}
		}
		return Optional.empty();
	}

	/** All files that an instrument wrote. */
	List<Given> inputs() {
		try (var lines = Files.lines(folder.resolve(MANIFEST))) {
			return lines.skip(1).map(line -> line.split("\t")).filter(columns -> columns[1].equals("input"))
					.map(columns -> new Given(folder.resolve(columns[0]), columns[0], expected(columns[4]))).toList();
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/** The files of one family, which is a folder of the collection. */
	List<Given> inputs(String family) {
		return inputs().stream().filter(given -> given.path().startsWith(family + "/")).toList();
	}

	private Path expected(String column) {
		return folder.resolve(column.split(" :: ")[0].strip());
	}

	/**
	 * A given file.
	 *
	 * @param file     where it lies
	 * @param path     its path in the collection
	 * @param expected where its expected result lies
	 */
	record Given(Path file, String path, Path expected) {

		/** Whether it is text, and not a spreadsheet or another binary file. */
		boolean text() {
			try (InputStream stream = Files.newInputStream(file)) {
				int first = stream.read();
				int second = stream.read();
				return !(first == 'P' && second == 'K') && !(first == OLE[0] && second == OLE[1]);
			} catch (IOException failure) {
				throw new UncheckedIOException(failure);
			}
		}

		@Override
		public String toString() {
			return path;
		}
	}
}
