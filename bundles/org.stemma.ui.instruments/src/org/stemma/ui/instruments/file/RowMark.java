/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.file;

import org.stemma.api.Problem;
import org.stemma.core.instrument.ImportPreview.Row;
import org.stemma.ui.widget.Tone;

/** How a row of a file stands. */
public enum RowMark {
	/** Can be kept as it is. */
	ORDER(Tone.GOOD),
	/** Can be kept, once a person has looked at what is doubtful. */
	CHECK(Tone.WARNING),
	/** Cannot be kept. */
	REFUSED(Tone.BAD),
	/** Is kept since an earlier import. */
	KEPT(Tone.QUIET);

	private final Tone tone;

	RowMark(Tone tone) {
		this.tone = tone;
	}

	/** The mark of a row: kept when its run keeps it, refused when it cannot be kept, to check when something is doubtful or out of specification. */
	public static RowMark of(Row row) {
		if (row.kept()) {
			return KEPT;
		}
		if (!row.acceptable()) {
			return REFUSED;
		}
		boolean doubt = row.problems().stream().map(Problem::severity).anyMatch(org.stemma.api.Severity.WARNING::equals);
		return doubt ? CHECK : ORDER;
	}

	/** Whether a person has to look at the row before it can be kept. */
	public boolean waits() {
		return this == CHECK || this == REFUSED;
	}

	/** How it is meant; its sign stands before the word. */
	public Tone tone() {
		return tone;
	}
}
