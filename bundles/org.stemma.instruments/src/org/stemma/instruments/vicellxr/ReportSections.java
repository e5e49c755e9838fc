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
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.RunContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;

/**
 * The lines of a report, its title and the headings of its sections told from the lines of keys and values.
 *
 * @param title the line with the instrument's name and the software's version
 * @param keyed the lines of keys and values
 */
record ReportSections(Optional<Row> title, Sheet keyed) {

	private static final Set<String> HEADINGS = Set.of("results", "settings");

	/** What stands last in a report of the versions known. */
	private static final String LAST_KEY = "imagebasename";

	/** The lists with a number for each size, each circularity and each image. */
	private static final List<Set<String>> LISTS = List.of(Set.of("sizedata", "viablesizedata"), Set.of("circdata", "viablecircdata"),
			Set.of("viabilitydata", "countdata", "viablecellsdata", "totalpermldata", "viablepermldata", "avgdiamdata", "avgcircdata",
					"backgrounddata"));

	ReportSections {
		Objects.requireNonNull(title, "title");
		Objects.requireNonNull(keyed, "keyed");
	}

	static ReportSections of(Sheet sheet) {
		List<Row> rows = sheet.rows().stream().filter(row -> !row.isBlank() && !heads(row)).toList();
		Optional<Row> title = rows.stream().filter(row -> Title.of(row).isPresent()).findFirst();
		return new ReportSections(title,
				new Sheet(sheet.name(), rows.stream().filter(row -> !title.equals(Optional.of(row))).toList()));
	}

	/** Adds what is doubtful about the report as a whole. */
	void check(ProblemLog log) {
		checkEnd(log);
		checkLists(log);
	}

	/** Adds a doubt when what stands last in a report is not there: it may have been cut off between two lines. */
	private void checkEnd(ProblemLog log) {
		boolean complete = keyed.rows().stream().anyMatch(row -> name(row).equals(LAST_KEY));
		if (!complete && !keyed.rows().isEmpty()) {
			log.add(Mismatch.described("end.missing", keyed.rows().getLast().place(), "no line 'ImageBaseName'",
					"the whole report", "It may be cut off: compare it with the instrument.").warning());
		}
	}

	/** Adds a doubt where a list has more or fewer numbers than another of its kind. */
	private void checkLists(ProblemLog log) {
		for (Set<String> names : LISTS) {
			List<Row> lists = keyed.rows().stream().filter(row -> names.contains(name(row))).toList();
			lists.stream().filter(row -> numbers(row) != numbers(lists.getFirst())).forEach(row -> log.add(Mismatch.described("list.length",
					row.place(), numbers(row) + " numbers under " + row.cell(0).text(), "as many as the " + numbers(lists.getFirst()) + " under "
							+ lists.getFirst().cell(0).text(), "A number may have been lost or put in.").warning()));
		}
	}

	private static int numbers(Row row) {
		return row.cell(1).text().split(",", -1).length;
	}

	/** The content with what the title says in front of the other facts. */
	RunContent completed(RunContent content) {
		List<Measured> facts = new ArrayList<>();
		title.flatMap(Title::of).ifPresent(line -> facts.addAll(line.facts()));
		facts.addAll(content.metadata());
		return new RunContent(facts, content.samples(), content.notUnderstood());
	}

	private static boolean heads(Row row) {
		return row.used() <= 1 && HEADINGS.contains(name(row));
	}

	private static String name(Row row) {
		return row.cell(0).text().toLowerCase(Locale.ROOT);
	}
}
