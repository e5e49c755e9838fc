/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.folder;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A folder that an instrument writes into.
 *
 * @param path       the folder
 * @param instrument code of the instrument
 */
public record WatchedFolder(Path path, String instrument) {

	static final String WORKING = "working";
	static final String DONE = "done";
	static final String PROBLEMS = "problems";

	/** Checks that nothing is missing. */
	public WatchedFolder {
		Objects.requireNonNull(path, "path");
		if (instrument.isBlank()) {
			throw new IllegalArgumentException("A watched folder belongs to an instrument: " + path);
		}
	}

	/** Where files lie while they are read. */
	Path working() {
		return path.resolve(WORKING);
	}

	/** Where files lie that were kept. */
	Path done() {
		return path.resolve(DONE);
	}

	/** Where files lie that were not kept, each with a text that says why. */
	Path problems() {
		return path.resolve(PROBLEMS);
	}
}
