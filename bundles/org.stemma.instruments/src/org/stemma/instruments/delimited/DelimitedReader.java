/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.delimited;

import java.util.List;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Component;
import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.Problem;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.Recognition;
import org.stemma.api.instrument.RunContent;
import org.stemma.formats.mapping.TableMapping;
import org.stemma.formats.mapping.TableSample;
import org.stemma.formats.table.TableLayout;

/**
 * Reads tables in texts and workbooks by the mapping that a laboratory made of their columns ({@link TableMapping}). It recognises any table, and is
 * less sure of it than every reader that knows a format. Numbers and dates are read as the file proves, else as the mapping
 * says, else by the instrument's locale. Without a mapping the file is refused with one proposed.
 */
@Component(property = { InstrumentReader.FORMAT + "=" + TableMapping.FORMAT,
		InstrumentReader.TITLE + "=Table with the laboratory's own columns", InstrumentReader.READER_VERSION + "=2" })
public final class DelimitedReader implements InstrumentReader {

	@Override
	public Recognition recognise(FileHead head) {
		return TableSample.of(head)
				.map(sample -> new Recognition(1, "a table with the columns " + String.join(", ", sample.names())))
				.orElse(Recognition.none("no table"));
	}

	@Override
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		Outcome<TableMapping> mapping = TableMapping.of(settings.options());
		return mapping.succeeded() ? mapping.then(columns -> columns.table().read(file, settings)) : refused(file, mapping);
	}

	private static Outcome<RunContent> refused(InstrumentFile file, Outcome<TableMapping> mapping) {
		List<Problem> problems = mapping.problems().stream().map(problem -> Problem.error(problem.code(),
				problem.message() + proposal(file), Place.line(file.name(), 1))).toList();
		return Outcome.refused(problems);
	}

	private static String proposal(InstrumentFile file) {
		return TableSample.of(file, TableLayout.FOUND).result().map(sample -> sample.mapping().settings().entrySet().stream()
				.map(entry -> entry.getKey() + " = " + entry.getValue())
				.collect(Collectors.joining("; ", " A proposal: ", ""))).orElse("");
	}
}
