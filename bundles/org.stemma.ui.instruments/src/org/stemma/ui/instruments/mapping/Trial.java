/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.mapping;

import java.io.IOException;
import java.nio.file.Path;

import org.stemma.api.Outcome;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.RunContent;
import org.stemma.core.instrument.Imports.TrialSettings;
import org.stemma.formats.mapping.TableMapping;
import org.stemma.formats.mapping.TableSample;
import org.stemma.ui.work.Workplace;

/**
 * What a mapping makes of a sample file.
 *
 * @param draft   the mapping, with the columns of the file
 * @param sample  the table as it stands in the file
 * @param content what the reader reads by the mapping; refused while the mapping is not right
 */
record Trial(MappingDraft draft, Outcome<TableSample> sample, Outcome<RunContent> content) {

	/** Tries a mapping out with the reader itself. Not for the user interface's thread. */
	static Trial of(Workplace workplace, Path file, String locale, MappingDraft draft) {
		Outcome<TableSample> sample = sample(file, draft);
		MappingDraft merged = sample.result().map(draft::with).orElse(draft);
		if (!sample.succeeded()) {
			return new Trial(merged, sample, Outcome.refused(sample.problems()));
		}
		return new Trial(merged, sample, merged.problems().isEmpty() ? workplace.laboratory().imports().trial(workplace.session(), file,
				new TrialSettings(TableMapping.FORMAT, locale, merged.settings())) : Outcome.refused(merged.problems()));
	}

	private static Outcome<TableSample> sample(Path file, MappingDraft draft) {
		try {
			return TableSample.of(InstrumentFile.of(file), draft.layout());
		} catch (IOException unreadable) {
			return Outcome.refused("file.unreadable", file + " cannot be read. Check that it is there and may be read.");
		}
	}
}
