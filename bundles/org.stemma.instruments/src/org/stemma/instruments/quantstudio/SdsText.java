/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.quantstudio;

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
 * The text of results that the older software of the 7900HT writes (SDS 2): its first line names software and kind of results,
 * keys without marks follow, then a table without the name of a section.
 */
final class SdsText {

	private static final int SURE = 90;
	private static final int FEWEST_COLUMNS = 4;
	private static final Pattern SOFTWARE = Pattern.compile("SDS v?\\d[\\w.]*", Pattern.CASE_INSENSITIVE);
	private static final Pattern BEGINNING = Pattern.compile("\"?SDS v?\\d", Pattern.CASE_INSENSITIVE);

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
		boolean named = !sheet.rows().isEmpty() && SOFTWARE.matcher(sheet.rows().getFirst().cell(0).text()).matches();
		return !named ? Optional.empty() : IntStream.range(1, sheet.rows().size()).filter(i -> isHeader(sheet.rows().get(i))).boxed().findFirst()
				.map(header -> new SdsText(sheet, header));
	}

	private Outcome<List<Section>> sections(ProblemLog log) {
		Row first = sheet.rows().getFirst();
		Section above = Section.of("", sheet.part(1, header), log);
		Section results = Section.of("Results", sheet.part(header, sheet.rows().size()), log);
		Section software = Section.of("", new Sheet(sheet.name(), List.of(new Row(first.place(), List.of(new Cell("Software Version", first.place()), first.cell(0))),
				new Row(first.place(), List.of(new Cell("Kind of Results", first.place()), first.cell(1))))), log);
		return log.blocks() ? log.refusal() : Outcome.of(List.of(software, above, results));
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
