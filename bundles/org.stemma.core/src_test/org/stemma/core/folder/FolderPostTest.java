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
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.api.RecordRef;
import org.stemma.core.folder.FolderStanding.State;
import org.stemma.core.lab.Session;

class FolderPostTest {

	private static final Session ANNA = new Session(new RecordRef("identity.Person", UUID.randomUUID(), "P-1"), "Anna", Set.of(), "bench");

	@TempDir
	private Path folder;
	private final List<FolderEvent> told = new ArrayList<>();
	private final TextImports imports = new TextImports();

	private FolderPost post(Path path) {
		return new FolderPost(new WatchedFolder(path, "COUNTER-1"), imports, Duration.ZERO, Clock.systemUTC(), told::add);
	}

	@Test
	void knowsWhatBecameOfTheLastFile() throws IOException {
		Files.writeString(folder.resolve("bad.csv"), "unreadable");
		try (FolderPost post = post(folder)) {
			FolderStanding standing = post.look(Optional.of(ANNA));
			assertEquals(State.WATCHED, standing.state());
			assertEquals(1, standing.problems());
			assertEquals("bad.csv", standing.last().orElseThrow().file());
			assertFalse(standing.last().get().kept());
			Files.writeString(folder.resolve("run.csv"), "good");
			assertTrue(post.look(Optional.of(ANNA)).last().orElseThrow().kept());
		}
		assertEquals(List.of("bad.csv", "run.csv"), told.stream().map(FolderEvent::file).toList());
	}

	@Test
	void leavesFilesAloneUntilSomebodyMayImport() throws IOException {
		Files.writeString(folder.resolve("run.csv"), "good");
		try (FolderPost post = post(folder)) {
			assertEquals(State.WAITING, post.look(Optional.empty()).state());
			assertTrue(Files.exists(folder.resolve("run.csv")));
			assertEquals(State.WATCHED, post.look(Optional.of(ANNA)).state());
			assertEquals(List.of("good"), imports.kept());
		}
	}

	@Test
	void isNotWatchedTwice() throws IOException {
		Files.writeString(folder.resolve("run.csv"), "good");
		try (FolderPost first = post(folder); FolderPost second = post(folder)) {
			assertEquals(State.WATCHED, first.look(Optional.of(ANNA)).state());
			assertEquals(State.TAKEN, second.look(Optional.of(ANNA)).state());
			first.close();
			assertEquals(State.WATCHED, second.look(Optional.of(ANNA)).state());
		}
		assertEquals(List.of("good"), imports.kept());
	}

	@Test
	void saysThatAFolderIsNotThere() throws IOException {
		try (FolderPost post = post(folder.resolve("none")); FolderPost relative = post(Path.of("exports"))) {
			assertEquals(State.UNREACHABLE, post.look(Optional.of(ANNA)).state());
			assertEquals(State.UNREACHABLE, relative.look(Optional.of(ANNA)).state());
			Files.createDirectory(folder.resolve("none"));
			assertEquals(State.WATCHED, post.look(Optional.of(ANNA)).state());
		}
	}
}
