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
import org.stemma.formats.field.TableExport;

/**
 * Reads tables by the mapping that a laboratory made of their columns ({@link ColumnMapping}). It recognises any table, and is
 * less sure of it than every reader that knows a format. Numbers and dates are read as the file proves, else by the
 * instrument's locale. Without a mapping the file is refused with one proposed.
 */
@Component(property = { InstrumentReader.FORMAT + "=table", InstrumentReader.TITLE + "=Table with the laboratory's own columns",
		InstrumentReader.READER_VERSION + "=1" })
public final class DelimitedReader implements InstrumentReader {

	@Override
	public Recognition recognise(FileHead head) {
		return MappingProposal.of(head).filter(proposal -> proposal.settings().size() > 1)
				.map(proposal -> new Recognition(1, "a table with the columns " + String.join(", ", proposal.names())))
				.orElse(Recognition.none("no table"));
	}

	@Override
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		Outcome<TableExport> export = new ColumnMapping(settings.options()).map().map(TableExport::new);
		return export.succeeded() ? export.then(table -> table.read(file, settings)) : refused(file, export);
	}

	private static Outcome<RunContent> refused(InstrumentFile file, Outcome<TableExport> mapping) {
		List<Problem> problems = mapping.problems().stream().map(problem -> Problem.error(problem.code(),
				problem.message() + proposal(file), Place.line(file.name(), 1))).toList();
		return Outcome.refused(problems);
	}

	private static String proposal(InstrumentFile file) {
		return MappingProposal.of(file).map(proposal -> proposal.settings().entrySet().stream()
				.map(entry -> entry.getKey() + " = " + entry.getValue()).collect(Collectors.joining("; ", " A proposal: ", "")))
				.orElse("");
	}
}
