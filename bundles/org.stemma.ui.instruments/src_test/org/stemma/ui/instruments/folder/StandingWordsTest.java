/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.stemma.core.folder.FolderEvent;
import org.stemma.core.folder.FolderStanding;
import org.stemma.core.folder.FolderStanding.State;
import org.stemma.core.folder.WatchedFolder;

class StandingWordsTest {

	private static final WatchedFolder FOLDER = new WatchedFolder(Path.of("exports"), "COUNTER-1");
	private static final FolderEvent EVENT = new FolderEvent(FOLDER, Instant.parse("2026-03-02T08:30:00Z"), "a.csv", false, "a.csv was not kept.");

	@Test
	void saysWhatBecameOfTheLastFileInTheLabsTime() {
		StandingWords words = new StandingWords(ZoneId.of("Europe/Berlin"));
		assertEquals("a.csv not kept, 2026-03-02 09:30", words.last(new FolderStanding(FOLDER, State.WATCHED, "", Optional.of(EVENT), 1)));
		assertEquals("none since the start", words.last(new FolderStanding(FOLDER, State.WATCHED, "", Optional.empty(), 0)));
	}

	@Test
	void saysWhyAFolderIsNotWatchedAndWhatWaits() {
		FolderStanding standing = new FolderStanding(FOLDER, State.UNREACHABLE, "There is no folder.", Optional.of(EVENT), 2);
		assertTrue(StandingWords.state(standing).endsWith("cannot be reached"));
		String full = StandingWords.full(standing);
		assertTrue(full.startsWith("There is no folder.\na.csv was not kept.\nWaiting in "), full);
		assertEquals("none", StandingWords.problems(new FolderStanding(FOLDER, State.WATCHED, "", Optional.empty(), 0)));
	}
}
