/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetAsideFileTest {

	private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

	@TempDir
	private Path folder;
	private WatchedFolder watched;

	@BeforeEach
	void watch() throws IOException {
		watched = new WatchedFolder(folder, "COUNTER-1");
		Files.createDirectories(folder.resolve("working"));
	}

	@Test
	void theOldestFileComesFirst() throws IOException {
		assertEquals(List.of(), SetAsideFile.in(watched));
		Path late = aside("a.csv", NOON);
		Path early = aside("b.csv", NOON.minusSeconds(60));
		assertEquals(List.of(early, late), SetAsideFile.in(watched).stream().map(SetAsideFile::file).toList());
	}

	@Test
	void settlingMovesTheFileToTheOthersThatAreDone() throws IOException {
		Path file = aside("a.csv", NOON);
		Files.createDirectories(folder.resolve("done"));
		Files.writeString(folder.resolve("done/a.csv"), "another one");
		Path done = SetAsideFile.of(file).orElseThrow().settle();
		assertEquals(folder.resolve("done/a (2).csv"), done);
		assertEquals("counts", Files.readString(done));
		assertEquals(List.of(), SetAsideFile.in(watched));
		assertFalse(Files.exists(folder.resolve("problems/a.csv.why.txt")));
	}

	@Test
	void aFileOfNoWatchedFolderWasNotSetAside() throws IOException {
		Path file = aside("a.csv", NOON);
		assertTrue(SetAsideFile.of(file).isPresent());
		assertTrue(SetAsideFile.of(folder.resolve("a.csv")).isEmpty());
		assertTrue(SetAsideFile.of(Path.of("/")).isEmpty());
		Files.delete(folder.resolve("working"));
		assertTrue(SetAsideFile.of(file).isEmpty());
	}

	private Path aside(String name, Instant changed) throws IOException {
		Path file = Files.writeString(folder.resolve(name), "counts");
		Files.setLastModifiedTime(file, FileTime.from(changed));
		Path moved = SetAsideFile.aside(watched, file, List.of("because"));
		assertEquals("because", Files.readString(SetAsideFile.reasons(moved)).strip());
		return moved;
	}
}
