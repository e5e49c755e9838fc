/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.faults;

import java.util.Optional;
import java.util.UUID;

/**
 * One thing that a committing process says.
 *
 * @param word      what it is about
 * @param operation which operation
 * @param records   how many records the operation has
 */
record Said(Word word, UUID operation, int records) {

	private static final String END = ".";

	/** What a process can say. */
	enum Word {
		/** It begins with an operation. */
		TRIES,
		/** The moment has come that it was told to wait for. */
		WAITS,
		/** The store has said that the operation is committed. */
		KNOWS
	}

	/** As one line of text; the end shows that the line is whole. */
	String line() {
		return word + " " + operation + " " + records + " " + END;
	}

	/** From such a line; empty when it was cut off. */
	static Optional<Said> of(String line) {
		String[] parts = line.split(" ");
		return parts.length == 4 && parts[3].equals(END)
				? Optional.of(new Said(Word.valueOf(parts[0]), UUID.fromString(parts[1]), Integer.parseInt(parts[2])))
				: Optional.empty();
	}
}
