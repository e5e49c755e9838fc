/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.cfxmaestro;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.Recognition;
import org.stemma.formats.section.RowExport;

/** The tables that the software exports of a run, each into a file of its own. */
final class CfxTables {

	private final List<RowExport> tables = Stream.of(CfxColumns.map(), CfxColumns.summary(), CfxColumns.peaks(), CfxColumns.ends())
			.map(RowExport::new).toList();

	/** How sure it is that a file is one of them. */
	Recognition recognise(FileHead head) {
		return best(head).recognise(head);
	}

	/** The table that a file is; the quantification where it is none of them. */
	RowExport of(InstrumentFile file) {
		try {
			return best(file.head());
		} catch (IOException unreadable) {
			// whichever table reads the file says so
			return tables.getFirst();
		}
	}

	private RowExport best(FileHead head) {
		return tables.stream().reduce((one, other) -> other.recognise(head).confidence() > one.recognise(head).confidence() ? other : one).orElseThrow();
	}
}
