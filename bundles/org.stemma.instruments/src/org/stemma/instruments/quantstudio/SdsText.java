/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.quantstudio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.stemma.api.Outcome;
import org.stemma.api.instrument.Recognition;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.section.Section;
import org.stemma.formats.section.SectionedText;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.DelimitedText;
import org.stemma.formats.table.Delimiter;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;
import org.stemma.formats.text.SourceText;

/**
 * The text of results that the older software of the 7900HT (SDS 2), 7300 and 7500 (SDS 1) writes: its first lines name software
 * or instrument, keys without marks follow, then a table without the name of a section.
 */
final class SdsText {

	private static final int SURE = 90;
	private static final int FEWEST_COLUMNS = 4;
	private static final Pattern SOFTWARE = Pattern.compile("SDS v?\\d[\\w.]*", Pattern.CASE_INSENSITIVE);
	private static final Pattern INSTRUMENT = Pattern.compile("Applied Biosystems \\d{4}.*", Pattern.CASE_INSENSITIVE);
	private static final Pattern BEGINNING = Pattern.compile("\"?(?:SDS v?\\d|Applied Biosystems \\d{4})", Pattern.CASE_INSENSITIVE);
	private static final int WITHIN = 20;

	private final Sheet sheet;
	private final int header;

	private SdsText(Sheet sheet, int header) {
		this.sheet = sheet;
		this.header = header;
	}

	/** How sure it is that a text is one. */
	static Recognition recognise(SourceText text) {
		return !begins(text) ? Recognition.none("no first line of SDS") : of(new DelimitedText(text, delimiter(text)).beginning()).map(one -> new Recognition(SURE, "first line of SDS and a table of wells"))
				.orElse(Recognition.none("no table of wells"));
	}

	/** The sections of a text, which is one of SDS or has its sections named. */
	static Outcome<List<Section>> sections(SourceText text, ProblemLog log) {
		return !begins(text) ? new SectionedText(text).sections(log) : new DelimitedText(text, delimiter(text)).sheet().then(sheet -> of(sheet).map(one -> one.sections(log))
				.orElseGet(() -> new SectionedText(text).sections(log)));
	}

	private static Optional<SdsText> of(Sheet sheet) {
		int header = IntStream.range(0, sheet.rows().size()).filter(i -> isHeader(sheet.rows().get(i))).findFirst().orElse(0);
		boolean named = sheet.rows().stream().limit(Math.min(header, WITHIN)).anyMatch(SdsText::namesSoftware);
		return named ? Optional.of(new SdsText(sheet, header)) : Optional.empty();
	}

	private Outcome<List<Section>> sections(ProblemLog log) {
		List<Row> above = new ArrayList<>();
		for (Row row : sheet.rows().subList(0, header)) {
			if (namesSoftware(row)) {
				above.add(row("Software Version", row.cell(0)));
				above.add(row("Kind of Results", row.cell(1)));
			} else {
				above.add(INSTRUMENT.matcher(row.text()).matches() ? row("Instrument Type", row.cell(0)) : row);
			}
		}
		List<Section> sections = List.of(Section.of("", new Sheet(sheet.name(), above), log),
				Section.of("Results", sheet.part(header, sheet.rows().size()), log));
		return log.blocks() ? log.refusal() : Outcome.of(sections);
	}

	private static Row row(String key, Cell value) {
		return new Row(value.place(), List.of(new Cell(key, value.place()), value));
	}

	private static boolean namesSoftware(Row row) {
		return SOFTWARE.matcher(row.cell(0).text()).matches();
	}

	private static boolean begins(SourceText text) {
		return BEGINNING.matcher(text.text()).lookingAt();
	}

	private static boolean isHeader(Row row) {
		return row.used() >= FEWEST_COLUMNS && row.cells().stream().limit(FEWEST_COLUMNS).anyMatch(cell -> cell.text().equalsIgnoreCase("Well"));
	}

	private static Delimiter delimiter(SourceText text) {
		return Delimiter.of(text, sheet -> sheet.rows().stream().filter(SdsText::isHeader).mapToInt(Row::used).sum());
	}
}
