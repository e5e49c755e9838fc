/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.section;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.stemma.api.Outcome;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.Recognition;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.FieldMap;

/** Several tables that one software exports, each into a file of its own: a file is the one of which it has most. */
public final class RowExports {

	private final List<RowExport> exports;

	/** Exports with the columns of one of these maps; the first is taken where a file is none of them, so that it says what is missing. */
	public RowExports(FieldMap... maps) {
		this.exports = Stream.of(maps).map(RowExport::new).toList();
	}

	/** How sure it is that a file is one of them. */
	public Recognition recognise(FileHead head) {
		return best(head).recognise(head);
	}

	/** The rows of a file. What is wrong with the table goes to the log or refuses it. */
	public Outcome<RowTable> read(InstrumentFile file, ReaderSettings settings, ProblemLog log) {
		return of(file).read(file, settings, log);
	}

	private RowExport of(InstrumentFile file) {
		try {
			return best(file.head());
		} catch (IOException unreadable) {
			// whichever table reads the file says so
			return exports.getFirst();
		}
	}

	private RowExport best(FileHead head) {
		return exports.stream().reduce((one, other) -> other.recognise(head).confidence() > one.recognise(head).confidence() ? other : one)
				.orElseThrow();
	}
}
