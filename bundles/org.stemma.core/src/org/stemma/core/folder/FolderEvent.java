/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.folder;

import java.time.Instant;
import java.util.Objects;

/**
 * What became of a file in a watched folder.
 *
 * @param folder   the folder
 * @param at       when
 * @param file     name of the file as it lies now
 * @param kept     whether it was kept; else it waits among the problems
 * @param sentence in words, with the instrument
 */
public record FolderEvent(WatchedFolder folder, Instant at, String file, boolean kept, String sentence) {

	/** Checks that nothing is missing. */
	public FolderEvent {
		Objects.requireNonNull(folder, "folder");
		Objects.requireNonNull(at, "at");
		Objects.requireNonNull(file, "file");
		Objects.requireNonNull(sentence, "sentence");
	}
}
