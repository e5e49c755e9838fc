/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.core.instrument.ImportPreview;
import org.stemma.core.instrument.Imports;
import org.stemma.core.instrument.Imports.Format;
import org.stemma.ui.work.Workplace;

/** Looks into files, and into kept ones of which rows were left out; not for the user interface's thread. */
record FileLook(Workplace workplace) {

	private static final String COMPLETE = "run.complete";

	/**
	 * What was found.
	 *
	 * @param preview what would be kept, or why nothing can be shown
	 * @param formats the formats there are
	 * @param why     why a file that was imported before cannot be taken up again, where that is not because nothing was left out
	 */
	record Found(Outcome<ImportPreview> preview, List<Format> formats, List<Problem> why) {
	}

	/** A file; one that was imported before is taken up again where that can be done. */
	Found at(Path file, Optional<String> instrument) {
		Outcome<ImportPreview> preview = imports().preview(workplace.session(), file, instrument);
		Optional<Outcome<ImportPreview>> again = preview.result().flatMap(ImportPreview::known)
				.map(run -> imports().takeUp(workplace.session(), run));
		return new Found(again.filter(Outcome::succeeded).orElse(preview), imports().formats(), again
				.filter(taken -> !taken.succeeded()).map(Outcome::problems).filter(FileLook::tells).orElse(List.of()));
	}

	private static boolean tells(List<Problem> why) {
		return why.stream().noneMatch(problem -> problem.code().equals(COMPLETE));
	}

	/** The kept file of a run. */
	Found of(RecordRef run) {
		return new Found(imports().takeUp(workplace.session(), run), imports().formats(), List.of());
	}

	private Imports imports() {
		return workplace.laboratory().imports();
	}
}
