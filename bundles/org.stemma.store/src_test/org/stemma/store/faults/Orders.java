/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.faults;

import java.nio.file.Path;

/**
 * What a committing process is told to do.
 *
 * @param lab    folder of the lab
 * @param moment when it waits for its end
 * @param before commits before that moment, at least 1
 * @param seed   seed of what it commits
 * @param files  whether some of its commits name a raw file
 * @param disk   whether the database is on a disk that forgets
 */
record Orders(Path lab, Moment moment, int before, long seed, boolean files, boolean disk) {

	private static final String BETWEEN = "\t";

	/** Checks the count. */
	Orders {
		if (before < 1) {
			throw new IllegalArgumentException("The process learns from a first commit what number the next has");
		}
	}

	/** As one line of text. */
	String line() {
		return String.join(BETWEEN, lab.toString(), moment.name(), Integer.toString(before), Long.toString(seed),
				Boolean.toString(files), Boolean.toString(disk));
	}

	/** From such a line. */
	static Orders of(String line) {
		String[] parts = line.split(BETWEEN);
		return new Orders(Path.of(parts[0]), Moment.valueOf(parts[1]), Integer.parseInt(parts[2]), Long.parseLong(parts[3]),
				Boolean.parseBoolean(parts[4]), Boolean.parseBoolean(parts[5]));
	}
}
