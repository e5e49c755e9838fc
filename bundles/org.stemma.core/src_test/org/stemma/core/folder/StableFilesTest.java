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
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StableFilesTest {

	@TempDir
	private Path folder;
	private Instant now = Instant.parse("2026-03-02T08:00:00Z");
	private StableFiles files;

	@BeforeEach
	void watch() {
		InstantSource source = () -> now;
		files = new StableFiles(folder, Duration.ofSeconds(4), source.withZone(ZoneOffset.UTC));
	}

	private List<String> after(int seconds) throws IOException {
		now = now.plusSeconds(seconds);
		return files.look().stream().map(file -> file.getFileName().toString()).toList();
	}

	@Test
	void takesAFileOnceItHasStayedTheSame() throws IOException {
		Files.writeString(folder.resolve("b.csv"), "1");
		Files.writeString(folder.resolve("a.csv"), "2");
		assertEquals(List.of(), after(0));
		assertEquals(List.of(), after(3));
		assertEquals(List.of("a.csv", "b.csv"), after(1));
	}

	@Test
	void waitsAnewWhenAFileGrows() throws IOException {
		Path file = Files.writeString(folder.resolve("a.csv"), "1");
		after(0);
		Files.writeString(file, "2", StandardOpenOption.APPEND);
		assertEquals(List.of(), after(4));
		assertEquals(List.of("a.csv"), after(4));
	}

	@Test
	void leavesHiddenAndUnfinishedFilesAndFoldersAlone() throws IOException {
		for (String name : List.of(".hidden", "~$open.xlsx", "copy.csv.part", "save.TMP")) {
			Files.writeString(folder.resolve(name), "1");
		}
		Files.createDirectory(folder.resolve("done"));
		after(0);
		assertEquals(List.of(), after(10));
	}
}
