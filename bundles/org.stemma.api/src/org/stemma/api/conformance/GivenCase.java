/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.api.conformance;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.stemma.api.instrument.InstrumentFile;

/**
 * A file of a collection, with what the list of the collection says of it.
 *
 * @param file      the file
 * @param path      where it lies
 * @param statement what the list expects of it, in its words
 * @param named     the files that the statement names: its expected results, or the data it belongs to
 * @param beside    the expected results of its folder, whichever file they belong to
 */
public record GivenCase(InstrumentFile file, Path path, String statement, List<Path> named, List<Path> beside) {

	/** Copies the lists. */
	public GivenCase {
		Objects.requireNonNull(file, "file");
		Objects.requireNonNull(path, "path");
		Objects.requireNonNull(statement, "statement");
		named = List.copyOf(named);
		beside = List.copyOf(beside);
	}
}
