/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.Assumptions;

/** The collection of real files beside a checkout; tests over it are skipped where there is none. */
public final class GivenFiles {

	private static final String PROPERTY = "stemma.instrument-files";
	private static final String SUFFIX = ".expected.json";

	private GivenFiles() {
	}

	/** The folder, or a skipped test. */
	public static Path folder() {
		Optional<Path> found = find();
		Assumptions.assumeTrue(found.isPresent(), "No instrument files: set the system property " + PROPERTY
				+ " to their folder, or place it as shared/instrument-files beside the checkout");
		return found.orElseThrow();
	}

	static Optional<Path> find() {
		String stated = System.getProperty(PROPERTY, "");
		if (!stated.isEmpty()) {
			return Optional.of(Path.of(stated)).filter(Files::isDirectory);
		}
		for (Path path = Path.of("").toAbsolutePath(); path != null; path = path.getParent()) {
			Path candidate = path.resolve("shared").resolve("instrument-files");
			if (Files.isDirectory(candidate)) {
				return Optional.of(candidate);
			}
		}
		return Optional.empty();
	}

	/** Files that have an expected result beside them which has that member. */
	static List<Given> with(String member) {
		try (var paths = Files.walk(folder())) {
			return paths.filter(path -> path.getFileName().toString().endsWith(SUFFIX)).sorted().map(Given::of)
					.filter(given -> given.expected().has(member)).toList();
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/**
	 * A file with its expected result.
	 *
	 * @param file     the file
	 * @param expected what an independent reading of it said
	 */
	record Given(Path file, JsonObject expected) {

		static Given of(Path json) {
			try {
				String name = json.getFileName().toString();
				Path file = json.resolveSibling(name.substring(0, name.length() - SUFFIX.length()));
				return new Given(file, JsonParser.parseString(Files.readString(json, StandardCharsets.UTF_8)).getAsJsonObject());
			} catch (IOException failure) {
				throw new UncheckedIOException(failure);
			}
		}

		@Override
		public String toString() {
			return file.getParent().getParent().getFileName() + "/" + file.getFileName();
		}
	}
}
