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
import java.util.List;

import org.stemma.api.Outcome;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.RunContent;
import org.stemma.core.instrument.Imports.TrialSettings;
import org.stemma.formats.mapping.SampleFile;
import org.stemma.formats.mapping.TableMapping;
import org.stemma.formats.mapping.TableSample;
import org.stemma.ui.work.Workplace;

/**
 * What a mapping makes of a sample file.
 *
 * @param draft   the mapping, with the columns of the file
 * @param sheets  the names of the sheets of a workbook; none of a text
 * @param sample  the table as it stands in the file
 * @param content what the reader reads by the mapping; refused while the mapping is not right
 */
record Trial(MappingDraft draft, List<String> sheets, Outcome<TableSample> sample, Outcome<RunContent> content) {

	/** Copies the list. */
	Trial {
		sheets = List.copyOf(sheets);
	}

	/** Tries a mapping out with the reader itself. Not for the user interface's thread. */
	static Trial of(Workplace workplace, Path file, String locale, MappingDraft draft) {
		Outcome<SampleFile> opened = opened(file);
		List<String> sheets = opened.result().map(SampleFile::sheets).orElse(List.of());
		Outcome<TableSample> sample = opened.then(one -> one.table(draft.layout(), draft.mapped()));
		MappingDraft merged = sample.result().map(draft::with).orElse(draft);
		if (!sample.succeeded() || !merged.problems().isEmpty()) {
			return new Trial(merged, sheets, sample, Outcome.refused(sample.succeeded() ? merged.problems() : sample.problems()));
		}
		return new Trial(merged, sheets, sample, workplace.laboratory().imports().trial(workplace.session(), file,
				new TrialSettings(TableMapping.FORMAT, locale, merged.settings())));
	}

	private static Outcome<SampleFile> opened(Path file) {
		try {
			return SampleFile.of(InstrumentFile.of(file));
		} catch (IOException unreadable) {
			return Outcome.refused("file.unreadable", file + " cannot be read. Check that it is there and may be read.");
		}
	}
}
