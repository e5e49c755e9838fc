/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.scan;

import java.util.List;
import java.util.Objects;

import org.stemma.api.RecordRef;

/**
 * One scan, looked up.
 *
 * @param text    what was scanned, blanks at the ends removed
 * @param command the command of a command card without its mark, for example {@code OK} for {@code !OK}; empty for a
 *                code
 * @param found   the records that have this code
 */
public record Scan(String text, String command, List<RecordRef> found) {

	/** Mark of a command card. */
	public static final String COMMAND_MARK = "!";

	/** Copies the list. */
	public Scan {
		Objects.requireNonNull(text, "text");
		Objects.requireNonNull(command, "command");
		found = List.copyOf(found);
	}

	/** Whether a command card was scanned. */
	public boolean isCommand() {
		return !command.isEmpty();
	}
}
