/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.section;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.stemma.api.Outcome;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.table.DelimitedText;
import org.stemma.formats.table.Delimiter;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;
import org.stemma.formats.text.SourceText;

/** A text of which each section begins with its name in square brackets: {@code [Results]}; also one that was saved again as a sheet. */
public final class SectionedText {

	private static final Pattern NAME = Pattern.compile("\\[([^\\[\\]]{1,80})\\]");

	private final SourceText text;

	/** The sections of a text. */
	public SectionedText(SourceText text) {
		this.text = text;
	}

	/** All sections, the unnamed one above the first name included; what is wrong with their rows goes to the log. */
	public Outcome<List<Section>> sections(ProblemLog log) {
		return new DelimitedText(text, delimiter()).sheet().then(sheet -> {
			cutOff(sheet).ifPresent(row -> log.add(Mismatch.described("row.short", row.place(), row.used() + " cells",
					"as many cells as in the rows above", "The file is cut off; export the run again.").error()));
			List<Section> sections = in(sheet, log);
			sections.stream().flatMap(section -> section.table().stream()).forEach(table -> UnevenRows.check(table, log));
			return log.blocks() ? log.refusal() : Outcome.of(sections);
		});
	}

	/** Whether the rows of a sheet are sections of that kind. */
	static boolean isIn(Sheet sheet) {
		return sheet.rows().stream().anyMatch(row -> name(row).isPresent());
	}

	/** The sections in a sheet; what is wrong with their rows goes to the log. */
	static List<Section> in(Sheet sheet, ProblemLog log) {
		ProblemLog rows = new ProblemLog();
		ProblemLog lost = new ProblemLog();
		List<Section> sections = split(sheet, rows);
		sections.forEach(section -> LostLines.checkRows(section, lost));
		sections.forEach(section -> LostLines.checkHeader(section, lost));
		log.addAll(lost.blocks() ? lost.problems() : rows.problems());
		Set<String> seen = new HashSet<>();
		sections.stream().filter(section -> !section.name().isEmpty() && section.table().isPresent() && !seen.add(section.name())).findFirst()
				.ifPresent(section -> log.add(new Mismatch("section.twice", section.table().orElseThrow().header().place(), section.name(),
						"each section once", "Give each run in a file of its own.").error()));
		return sections;
	}

	/** The sections as far as the text goes, for recognition. */
	public List<Section> beginning() {
		return split(new DelimitedText(text, delimiter()).beginning(), new ProblemLog());
	}

	/** Tab; comma or semicolon where the file was saved again by a spreadsheet. */
	private Delimiter delimiter() {
		return Delimiter.of(text, sheet -> sheet.rows().stream().mapToInt(Row::used).filter(used -> used > 2).sum());
	}

	private static List<Section> split(Sheet sheet, ProblemLog log) {
		List<Section> sections = new ArrayList<>();
		String name = "";
		int start = 0;
		for (int i = 0; i < sheet.rows().size(); i++) {
			Optional<String> next = name(sheet.rows().get(i));
			if (next.isPresent()) {
				sections.add(Section.of(name, sheet.part(start, i), log));
				name = next.get();
				start = i + 1;
			}
		}
		sections.add(Section.of(name, sheet.part(start, sheet.rows().size()), log));
		return sections;
	}

	private static Optional<String> name(Row row) {
		if (row.used() != 1) {
			return Optional.empty();
		}
		Matcher name = NAME.matcher(row.cell(0).text());
		return name.matches() ? Optional.of(name.group(1).strip()) : Optional.empty();
	}

	/** The last row when it ends without line end and before its predecessor does. */
	private Optional<Row> cutOff(Sheet sheet) {
		boolean ended = text.text().endsWith("\n") || text.text().endsWith("\r") || sheet.rows().size() < 2;
		if (ended) {
			return Optional.empty();
		}
		Row last = sheet.rows().getLast();
		Row before = sheet.rows().get(sheet.rows().size() - 2);
		boolean shorter = last.cells().size() > 1 && last.cells().size() < before.cells().size();
		return shorter ? Optional.of(last) : Optional.empty();
	}
}
