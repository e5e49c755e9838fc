/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.stemma.api.release.ReleaseCheck;

class BuiltInChecksTest {

	@Test
	void listsEveryCheckOfThisPackage() throws Exception {
		Set<String> written = classes().filter(ReleaseCheck.class::isAssignableFrom).map(BuiltInChecksTest::code)
				.collect(Collectors.toSet());
		assertEquals(written, Set.copyOf(BuiltInChecks.codes()));
		assertEquals(14, written.size());
	}

	@Test
	void asksAQuestionForEachAndKnowsNoOthers() {
		List<String> titles = BuiltInChecks.codes().stream().map(BuiltInChecks::title).distinct().toList();
		assertEquals(BuiltInChecks.codes().size(), titles.size());
		assertEquals("third.party", BuiltInChecks.title("third.party"));
	}

	private static Stream<Class<?>> classes() throws URISyntaxException, IOException {
		Path folder = Path.of(BuiltInChecks.class.getResource("BuiltInChecks.class").toURI()).getParent();
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".class"))
					.<Class<?>>map(name -> load(name.substring(0, name.length() - ".class".length()))).toList().stream();
		}
	}

	private static Class<?> load(String name) {
		try {
			return Class.forName(BuiltInChecks.class.getPackageName() + "." + name);
		} catch (ClassNotFoundException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private static String code(Class<?> check) {
		try {
			return check.getField("CODE").get(null).toString();
		} catch (ReflectiveOperationException missing) {
			throw new AssertionError(check + " has no code", missing);
		}
	}
}
