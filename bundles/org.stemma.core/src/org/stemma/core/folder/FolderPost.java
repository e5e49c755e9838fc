/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

import org.stemma.core.folder.FolderStanding.State;
import org.stemma.core.instrument.Imports;
import org.stemma.core.lab.Session;

/** One watched folder while it is watched: claims it, lets its files be taken in, knows how it stands. For one thread. */
final class FolderPost implements AutoCloseable {

	private final WatchedFolder folder;
	private final FolderIntake intake;
	private Optional<FolderClaim> claim = Optional.empty();
	private Optional<FolderEvent> last = Optional.empty();

	FolderPost(WatchedFolder folder, Imports imports, Duration quiet, Clock clock, Consumer<FolderEvent> told) {
		this.folder = folder;
		this.intake = new FolderIntake(folder, imports, quiet, clock, event -> {
			last = Optional.of(event);
			told.accept(event);
		});
	}

	/** Looks once, in somebody's name. */
	FolderStanding look(Optional<Session> session) {
		if (!folder.path().isAbsolute() || !Files.isDirectory(folder.path())) {
			return standing(State.UNREACHABLE, "There is no folder " + folder.path() + " on this computer.", 0);
		}
		try {
			return claimed() ? watched(session) : standing(State.TAKEN, "Another program on this computer watches it.", waiting());
		} catch (IOException broken) {
			return standing(State.UNREACHABLE, folder.path() + " cannot be worked with: " + broken.getMessage(), 0);
		}
	}

	private boolean claimed() throws IOException {
		if (claim.isEmpty()) {
			claim = FolderClaim.of(folder);
		}
		return claim.isPresent();
	}

	private FolderStanding watched(Optional<Session> session) throws IOException {
		if (session.isEmpty()) {
			return standing(State.WAITING, "Its files wait for a person who may import files.", waiting());
		}
		intake.look(session.get());
		return standing(State.WATCHED, "", waiting());
	}

	private int waiting() throws IOException {
		return SetAsideFile.in(folder).size();
	}

	private FolderStanding standing(State state, String why, int problems) {
		return new FolderStanding(folder, state, why, last, problems);
	}

	@Override
	public void close() throws IOException {
		if (claim.isPresent()) {
			claim.get().close();
		}
	}
}
