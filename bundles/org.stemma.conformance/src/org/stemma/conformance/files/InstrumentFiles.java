/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A collection of real instrument files with expected results. It is not part of the project: it lies beside a checkout,
 * or where the system property {@code stemma.instrument-files} says.
 *
 * @param folder its folder, which has a {@code MANIFEST.tsv} whose columns are named path, role, format and expected
 */
public record InstrumentFiles(Path folder) {

	/** Why tests over the collection are skipped. */
	public static final String ABSENT = "No instrument files: set the system property stemma.instrument-files to their"
			+ " folder, or place it as shared/instrument-files beside the checkout";

	private static final String PROPERTY = "stemma.instrument-files";
	private static final String MANIFEST = "MANIFEST.tsv";

	/** The collection, or empty when there is none on this machine. */
	public static Optional<InstrumentFiles> find() {
		String stated = System.getProperty(PROPERTY, "");
		if (!stated.isEmpty()) {
			return Optional.of(new InstrumentFiles(Path.of(stated))).filter(InstrumentFiles::exists);
		}
		for (Path path = Path.of("").toAbsolutePath(); path != null; path = path.getParent()) {
			InstrumentFiles candidate = new InstrumentFiles(path.resolve("shared").resolve("instrument-files"));
			if (candidate.exists()) {
				return Optional.of(candidate);
			}
		}
		return Optional.empty();
	}

	/** Whether the folder has a list of files. */
	public boolean exists() {
		return Files.exists(folder.resolve(MANIFEST));
	}

	/** All files that a reader has to read or to refuse. */
	public List<Given> inputs() {
		try (Stream<String> lines = Files.lines(folder.resolve(MANIFEST), StandardCharsets.UTF_8)) {
			List<String> all = lines.filter(line -> !line.isBlank()).toList();
			List<String> header = List.of(all.getFirst().split("\t", -1));
			List<List<String>> rows = all.stream().skip(1).map(line -> List.of(line.split("\t", -1))).toList();
			Map<Path, List<Path>> results = rows.stream().filter(row -> cell(header, row, "role").startsWith("expected"))
					.map(row -> folder.resolve(cell(header, row, "path"))).filter(Files::isRegularFile)
					.collect(Collectors.groupingBy(Path::getParent));
			return rows.stream().filter(row -> cell(header, row, "role").startsWith("input"))
					.map(row -> given(header, row, results)).toList();
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/** The files of one family, which is a folder of the collection. */
	public List<Given> inputs(String family) {
		return inputs().stream().filter(given -> given.path().startsWith(family + "/")).toList();
	}

	private Given given(List<String> header, List<String> cells, Map<Path, List<Path>> results) {
		String path = cell(header, cells, "path");
		Path file = folder.resolve(path);
		String statement = cell(header, cells, "expected");
		return new Given(file, path, cell(header, cells, "role"), cell(header, cells, "instrument"),
				cell(header, cells, "format"), expected(statement),
				statement, results.getOrDefault(file.getParent(), List.of()));
	}

	private static String cell(List<String> header, List<String> cells, String name) {
		int index = header.indexOf(name);
		return index >= 0 && index < cells.size() ? cells.get(index).strip() : "";
	}

	/** The files named before the remark, divided by blanks, commas or semicolons where they are several. */
	private List<Path> expected(String column) {
		String named = column.split(" :: ")[0].strip();
		Path whole = folder.resolve(named);
		if (!named.isEmpty() && Files.isRegularFile(whole)) {
			return List.of(whole);
		}
		return Stream.of(named.split("[\\s,;|]+")).filter(part -> !part.isEmpty()).map(folder::resolve)
				.filter(Files::isRegularFile).toList();
	}
}
