/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The counts in a file of the build's output, one line for each kind of fault, and the seeds. */
final class FaultReport {

	private static final Path FILE = Path.of("target", "faults.txt");

	/** The seed that was asked for, or another one each time. */
	long seed() {
		return Long.getLong("stemma.seed", System.nanoTime());
	}

	/** Adds a line. */
	void write(String what, long seed, Tally tally) throws IOException {
		Files.createDirectories(FILE.getParent());
		Files.writeString(FILE, what + ", seed " + seed + ": " + tally + "\n", StandardOpenOption.CREATE,
				StandardOpenOption.APPEND);
	}
}
