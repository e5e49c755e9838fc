/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.stationtest.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The page that says what shows each promise names only tests and commands that there are. */
class EvidenceTest {

	private static final Path ROOT = Stream.iterate(Path.of("").toAbsolutePath(), at -> at != null, Path::getParent)
			.filter(at -> Files.exists(at.resolve("stemma"))).findFirst().orElseThrow();

	private final String page = read("docs/evidence.md");

	@Test
	void everyTestItNamesExists() throws IOException {
		Set<String> named = named("`([A-Z]\\w+(?:Test|IT|Contract))`");
		assertTrue(named.size() > 80, named::toString);
		named.removeAll(tests());
		assertEquals(Set.of(), named);
	}

	@Test
	void everyCommandItNamesExists() {
		String help = read("stemma");
		Set<String> named = named("`\\./stemma ([a-z]+)[^`]*`");
		named.removeIf(command -> help.contains("\n  " + command + " "));
		assertEquals(Set.of(), named);
	}

	@Test
	void everyPageAndPictureItPointsToExists() {
		Set<String> named = named("\\]\\(([^)]+)\\)");
		named.removeIf(file -> Files.exists(ROOT.resolve("docs").resolve(file)));
		assertEquals(Set.of(), named);
	}

	private Set<String> named(String pattern) {
		return Pattern.compile(pattern).matcher(page).results().map((MatchResult found) -> found.group(1))
				.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> tests() throws IOException {
		Set<String> names = new TreeSet<>();
		try (Stream<Path> bundles = Files.list(ROOT.resolve("bundles"))) {
			for (Path bundle : bundles.filter(Files::isDirectory).toList()) {
				names.addAll(sources(bundle.resolve("src_test")));
			}
		}
		names.addAll(sources(ROOT.resolve("bundles/org.stemma.testkit/src")));
		return names;
	}

	private static Set<String> sources(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return Set.of();
		}
		try (Stream<Path> files = Files.walk(folder)) {
			return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".java"))
					.map(name -> name.substring(0, name.length() - ".java".length())).collect(Collectors.toSet());
		}
	}

	private static String read(String file) {
		try {
			return Files.readString(ROOT.resolve(file));
		} catch (IOException missing) {
			throw new java.io.UncheckedIOException(missing);
		}
	}
}
