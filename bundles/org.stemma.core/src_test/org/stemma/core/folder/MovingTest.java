/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovingTest {

	@TempDir
	private Path folder;

	@Test
	void overwritesNothing() throws IOException {
		for (String text : new String[] { "first", "second", "third" }) {
			Moving.into(folder.resolve("done"), Files.writeString(folder.resolve("run.csv"), text));
		}
		assertEquals("first", Files.readString(folder.resolve("done/run.csv")));
		assertEquals("second", Files.readString(folder.resolve("done/run (2).csv")));
		assertEquals("third", Files.readString(folder.resolve("done/run (3).csv")));
	}

	@Test
	void numbersANameWithoutEnding() throws IOException {
		Moving.into(folder.resolve("done"), Files.writeString(folder.resolve("run"), "1"));
		assertEquals("run (2)",
				Moving.into(folder.resolve("done"), Files.writeString(folder.resolve("run"), "2")).getFileName().toString());
	}
}
