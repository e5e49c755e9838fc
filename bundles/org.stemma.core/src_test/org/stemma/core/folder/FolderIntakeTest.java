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
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.api.RecordRef;
import org.stemma.core.lab.Session;

class FolderIntakeTest {

	@TempDir
	private Path folder;
	private final List<String> told = new ArrayList<>();
	private final TextImports imports = new TextImports();
	private FolderIntake intake;
	private Session session;

	@BeforeEach
	void watch() {
		session = new Session(new RecordRef("identity.Person", UUID.randomUUID(), "P-1"), "Anna", Set.of(), "bench");
		intake = new FolderIntake(new WatchedFolder(folder, "COUNTER-1"), imports, Duration.ZERO,
				Clock.systemUTC(), event -> told.add(event.sentence()));
	}

	@Test
	void keepsAGoodFileAndMovesItAway() throws IOException {
		Files.writeString(folder.resolve("run.csv"), "good");
		intake.look(session);
		assertEquals(List.of("good"), imports.kept());
		assertTrue(Files.exists(folder.resolve("done/run.csv")));
		assertFalse(Files.exists(folder.resolve("run.csv")));
		assertTrue(told.getFirst().startsWith("COUNTER-1: run.csv"), told::toString);
	}

	@Test
	void laysAFileThatIsRefusedBesideItsReason() throws IOException {
		Files.writeString(folder.resolve("run.csv"), "unreadable");
		intake.look(session);
		assertEquals(List.of(), imports.kept());
		assertTrue(Files.readString(folder.resolve("problems/run.csv.why.txt")).contains("line 7"));
		assertTrue(Files.exists(folder.resolve("problems/run.csv")));
	}

	@Test
	void leavesAFileWithADoubtToAPerson() throws IOException {
		Files.writeString(folder.resolve("run.csv"), "unmatched");
		intake.look(session);
		assertEquals(List.of(), imports.kept());
		assertTrue(Files.readString(folder.resolve("problems/run.csv.why.txt")).startsWith("A sample has no match."));
	}

	@Test
	void leavesAFileThatItsReaderDoubtsToAPerson() throws IOException {
		Files.writeString(folder.resolve("run.csv"), "doubtful");
		intake.look(session);
		assertEquals(List.of(), imports.kept());
		assertTrue(Files.readString(folder.resolve("problems/run.csv.why.txt")).startsWith("run.csv, line 7: fewer cells than headings"));
	}

	@Test
	void keepsAResultOutOfSpecificationBeforeAnyoneCouldLoseIt() throws IOException {
		Files.writeString(folder.resolve("run.csv"), "failing");
		intake.look(session);
		assertEquals(List.of("failing"), imports.kept());
		assertTrue(Files.exists(folder.resolve("done/run.csv")));
	}

	@Test
	void takesUpWhatAKilledProcessLeft() throws IOException {
		Files.createDirectories(folder.resolve("working"));
		Files.writeString(folder.resolve("working/run.csv"), "good");
		intake.look(session);
		assertTrue(Files.exists(folder.resolve("done/run.csv")));
		assertEquals(List.of("good"), imports.kept());
	}
}
