/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.nucleoview;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.stemma.api.Problem;
import org.stemma.api.instrument.Measured;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.FieldMap;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;
import org.stemma.formats.value.Label;

/**
 * The lines of a report, its title and its end told from the lines of keys and values.
 *
 * @param title  the line above the keys, in the layout that has one
 * @param keyed  the lines of keys and values
 * @param end    the closing line such as {@code //[ECEC5A41]}
 * @param behind what stands behind the closing line
 */
record ReportLines(Optional<Row> title, Sheet keyed, Optional<Row> end, List<Row> behind) {

	private static final Pattern END = Pattern.compile("//\\[(\\p{XDigit}{8})\\]");

	ReportLines {
		Objects.requireNonNull(title, "title");
		Objects.requireNonNull(keyed, "keyed");
		Objects.requireNonNull(end, "end");
		behind = List.copyOf(behind);
	}

	static ReportLines of(Sheet sheet, FieldMap keys) {
		List<Row> rows = sheet.rows().stream().filter(row -> !row.isBlank()).toList();
		Optional<Row> title = rows.stream().findFirst()
				.filter(row -> row.used() == 1 && !colon(row) && !closes(row) && keys.known(row.cells()) == 0);
		Optional<Row> end = rows.stream().filter(ReportLines::closes).findFirst();
		int last = end.map(rows::indexOf).orElse(rows.size());
		return new ReportLines(title, new Sheet(sheet.name(), rows.subList(title.isPresent() ? 1 : 0, last)), end,
				rows.subList(Math.min(rows.size(), last + 1), rows.size()));
	}

	/** Adds a problem when the report does not end as its layout does: it was cut off, or another follows; and what is said of its last line. */
	void checkEnd(List<Problem> unfinished, ProblemLog log) {
		if (keyed.rows().isEmpty()) {
			return;
		}
		boolean colons = keyed.rows().stream().filter(ReportLines::colon).count() * 2 > keyed.rows().size();
		if (colons) {
			log.addAll(unfinished);
			if (keyed.rows().stream().noneMatch(ReportLines::status)) {
				log.add(cutOff("a line 'Status:' with the instrument's verdict"));
			}
		} else if (end.isEmpty()) {
			log.add(cutOff("a closing line such as //[01AB23CD]"));
		}
		behind.stream().findFirst().ifPresent(row -> log.add(new Mismatch("end.more", row.place(), row.text(),
				"nothing behind the closing line", "Give each report in a file of its own.").error()));
	}

	/** What the lines outside the keys say. */
	List<Measured> facts() {
		List<Measured> facts = new ArrayList<>();
		title.ifPresent(row -> facts.add(Measured.text("report title", row.cell(0).text(), row.cell(0).place())));
		end.ifPresent(row -> facts.add(Measured.text("checksum", checksum(row), row.cell(0).place())));
		return facts;
	}

	private Problem cutOff(String expected) {
		Row last = keyed.rows().getLast();
		return Mismatch.described("end.missing", last.place(), "the end of the file below '" + last.text() + "'", expected,
				"The file is cut off; export the report again.").error();
	}

	private static String checksum(Row row) {
		Matcher line = END.matcher(row.cell(0).text());
		return line.matches() ? line.group(1) : "";
	}

	private static boolean closes(Row row) {
		return END.matcher(row.cell(0).text()).matches();
	}

	private static boolean status(Row row) {
		return Label.parse(row.cell(0).text()).name().equals(NucleoViewKeys.STATUS);
	}

	private static boolean colon(Row row) {
		return row.cell(0).text().endsWith(":");
	}
}
