/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.delimited;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.DelimitedText;
import org.stemma.formats.table.Delimiter;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;
import org.stemma.formats.text.SourceText;
import org.stemma.formats.value.Label;
import org.stemma.formats.value.NumberReader;
import org.stemma.formats.value.TimeReader;
import org.stemma.formats.value.Unit;

/**
 * What the columns of a table could mean, by their names and by what stands below them: a proposal for a person.
 *
 * @param names    the names of the columns
 * @param settings a setting for each column, as {@link ColumnMapping} reads them
 */
record MappingProposal(List<String> names, Map<String, String> settings) {

	private static final int FEWEST = 2;

	/** For a file; empty when its beginning is no table. */
	static Optional<MappingProposal> of(InstrumentFile file) {
		try {
			return of(file.head());
		} catch (IOException unreadable) {
			throw new UncheckedIOException("The file's bytes were read before", unreadable);
		}
	}

	/** For the head of a file; empty when it is no table. */
	static Optional<MappingProposal> of(FileHead head) {
		return SourceText.of(head).map(text -> new DelimitedText(text, Delimiter.of(text, MappingProposal::width)).beginning())
				.flatMap(MappingProposal::of);
	}

	private static Optional<MappingProposal> of(Sheet sheet) {
		List<Row> rows = sheet.rows().stream().filter(row -> !row.isBlank()).toList();
		if (rows.size() < FEWEST || width(sheet) < FEWEST) {
			return Optional.empty();
		}
		Row header = rows.getFirst();
		Map<String, String> settings = new LinkedHashMap<>();
		List<Cell> cells = header.cells();
		for (int i = 0; i < cells.size(); i++) {
			String name = cells.get(i).text();
			if (!Label.parse(name).name().isEmpty()) {
				settings.putIfAbsent(ColumnMapping.COLUMN + name, meaning(name, rows.get(1).cell(i), settings));
			}
		}
		return settings.size() < FEWEST ? Optional.empty()
				: Optional.of(new MappingProposal(cells.stream().map(Cell::text).toList(), settings));
	}

	/** How many cells the first line has, when the second has as many; so a delimiter that makes no table counts nothing. */
	private static int width(Sheet sheet) {
		List<Row> rows = sheet.rows().stream().filter(row -> !row.isBlank()).limit(FEWEST).toList();
		return rows.size() == FEWEST && rows.get(0).cells().size() == rows.get(1).cells().size() ? rows.get(0).cells().size() : 0;
	}

	private static String meaning(String name, Cell below, Map<String, String> before) {
		Label label = Label.parse(name);
		String word = label.name().toLowerCase(Locale.ROOT);
		if (word.contains("sample") && !before.containsValue("sample")) {
			return "sample";
		}
		if ((word.startsWith("well") || word.equals("position")) && !before.containsValue("well")) {
			return "well";
		}
		if (TimeReader.isTime(below.text())) {
			return before.containsValue("time") ? "text " + word : "time";
		}
		return NumberReader.isNumber(below.text())
				? "number " + word + label.unit().map(Unit::code).map(code -> " " + code).orElse("")
				: "text " + word;
	}
}
