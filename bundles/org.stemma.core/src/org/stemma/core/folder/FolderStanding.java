/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.folder;

import java.util.Objects;
import java.util.Optional;

/**
 * How it stands with a watched folder.
 *
 * @param folder   the folder
 * @param state    whether files are taken in
 * @param why      why they are not, in words; empty when they are
 * @param last     what became of the last file since the watch began
 * @param problems how many files wait among its problems
 */
public record FolderStanding(WatchedFolder folder, State state, String why, Optional<FolderEvent> last, int problems) {

	/** Whether files are taken in. */
	public enum State {
		/** They are. */
		WATCHED,
		/** They wait for a person who may import. */
		WAITING,
		/** Another program takes them in. */
		TAKEN,
		/** The folder cannot be worked with. */
		UNREACHABLE
	}

	/** Checks that nothing is missing. */
	public FolderStanding {
		Objects.requireNonNull(folder, "folder");
		Objects.requireNonNull(state, "state");
		Objects.requireNonNull(why, "why");
		Objects.requireNonNull(last, "last");
	}
}
