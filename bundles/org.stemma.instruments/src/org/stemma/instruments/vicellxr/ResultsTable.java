/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.vicellxr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.stemma.api.Outcome;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.Recognition;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.formats.field.TableExport;
import org.stemma.formats.table.Sheet;
import org.stemma.formats.text.SourceText;

/** The results of a Vi-CELL XR: a table with a row for each sample, as a rule below a title, in a workbook or saved from one as text. */
final class ResultsTable {

	private static final String SERIAL = "Unit S/N:";

	private final TableExport export = new TableExport(ResultColumns.map(), ResultRows::of);

	Recognition recognise(Sheet sheet) {
		return export.recognise(sheet);
	}

	Recognition recognise(SourceText text) {
		return export.recognise(text);
	}

	Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		return export.read(file, settings).map(ResultsTable::headed);
	}

	/** The content with what the lines above the table say as facts; those of another sheet may be of another run. */
	private static RunContent headed(RunContent content) {
		Optional<String> own = content.samples().stream().map(sample -> sample.place().source()).findFirst();
		List<Measured> facts = new ArrayList<>();
		List<NotUnderstood> left = new ArrayList<>();
		for (NotUnderstood part : content.notUnderstood()) {
			List<Measured> said = own.filter(part.place().source()::equals).map(source -> facts(part)).orElse(List.of());
			facts.addAll(said);
			if (said.isEmpty()) {
				left.add(part);
			}
		}
		facts.addAll(content.metadata());
		return new RunContent(facts, content.samples(), left);
	}

	private static List<Measured> facts(NotUnderstood line) {
		if (line.name().startsWith(SERIAL)) {
			return List.of(Measured.text("equipment serial number", line.name().substring(SERIAL.length()).strip(), line.place()));
		}
		return Title.of(line.name(), line.place()).map(Title::facts).orElse(List.of());
	}
}
