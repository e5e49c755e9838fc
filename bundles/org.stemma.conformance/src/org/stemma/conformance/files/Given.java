/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.files;

import java.nio.file.Path;
import java.util.List;

/**
 * A given file.
 *
 * @param file     where it lies
 * @param path     its path in the collection
 * @param role     {@code input}, or {@code input-negative} for one that must be refused
 * @param instrument the instrument as the list of the collection names it
 * @param format   the format as the list of the collection names it
 * @param expected where its expected results lie, or the data it belongs to; none when the list only describes them
 * @param statement what the list says is expected, in its words
 * @param beside   the expected results that lie in the same folder, whichever file they belong to
 */
public record Given(Path file, String path, String role, String instrument, String format, List<Path> expected, String statement,
		List<Path> beside) {

	/** Role of a file that must be refused, or read with stated problems. */
	public static final String NEGATIVE = "input-negative";

	/** Copies the lists. */
	public Given {
		expected = List.copyOf(expected);
		beside = List.copyOf(beside);
	}

	/** Whether it must be refused, or read with stated problems. */
	public boolean negative() {
		return role.equals(NEGATIVE);
	}

	/** The folder of its format, which are the first two parts of its path. */
	public String family() {
		int first = path.indexOf('/');
		int second = path.indexOf('/', first + 1);
		return second < 0 ? path.substring(0, Math.max(first, 0)) : path.substring(0, second);
	}

	/** Those of its expected results that are in the Allotrope Simple Model. */
	public List<Path> documents() {
		return expected.stream().filter(path -> {
			String name = path.getFileName().toString();
			return (name.endsWith(".json") || name.endsWith(".json.gz")) && !name.endsWith(".expected.json");
		}).toList();
	}

	@Override
	public String toString() {
		return path;
	}
}
