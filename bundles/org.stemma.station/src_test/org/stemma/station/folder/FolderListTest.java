/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.api.Outcome;
import org.stemma.core.folder.WatchedFolder;

class FolderListTest {

	@TempDir
	private Path folder;

	private Outcome<List<WatchedFolder>> read(String text) throws IOException {
		return new FolderList(Files.writeString(folder.resolve("folders.txt"), text)).read();
	}

	@Test
	void readsAFolderForEachInstrument() throws IOException {
		Files.createDirectory(folder.resolve("counter exports"));
		assertEquals(List.of(new WatchedFolder(folder.resolve("counter exports"), "COUNTER-1")),
				read("# where the instruments write\n\nCOUNTER-1 = counter exports\n").get());
	}

	@Test
	void namesEachWrongLine() throws IOException {
		Outcome<List<WatchedFolder>> list = read("COUNTER-1\nREADER-2 = nowhere\n");
		assertFalse(list.succeeded());
		assertEquals(2, list.problems().size());
		assertTrue(list.problems().get(0).text().contains("line 1"), list.problems()::toString);
		assertTrue(list.problems().get(1).text().contains("nowhere"), list.problems()::toString);
	}

	@Test
	void saysThatTheListIsMissing() {
		assertTrue(new FolderList(folder.resolve("absent.txt")).read().problems().getFirst().text().contains("absent.txt"));
	}
}
