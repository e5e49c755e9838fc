/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

	@TempDir
	private Path folder;

	@Test
	void replacesWhatWasThere() throws IOException {
		Path file = Files.writeString(folder.resolve("table.csv"), "old");
		assertEquals(3, new WholeFile(file).write(target -> target.write("new".getBytes(StandardCharsets.UTF_8))));
		assertEquals("new", Files.readString(file));
	}

	@Test
	void aFailureLeavesWhatWasThereAndNothingElse() throws IOException {
		Path file = Files.writeString(folder.resolve("table.csv"), "old");
		assertThrows(IOException.class, () -> new WholeFile(file).write(target -> {
			target.write('n');
			throw new IOException("gone");
		}));
		assertEquals("old", Files.readString(file));
		try (var files = Files.list(folder)) {
			assertEquals(1, files.count());
		}
	}
}
