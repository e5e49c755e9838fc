/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.skanit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.formats.sheet.Workbook;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;

/** What the sheets about software, session, instrument and protocol say. */
final class Session {

	private static final Pattern SOFTWARE = Pattern.compile("(.+?),\\s*ver\\.?\\s*(\\S+)");
	private static final Pattern DATE = Pattern.compile("\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}\\b.*\\d:\\d\\d.*");

	private final List<Measured> facts = new ArrayList<>();
	private final List<NotUnderstood> left = new ArrayList<>();
	private final List<String> dates = new ArrayList<>();

	Session(Workbook book, StepSheet first) {
		Cell session = first.session();
		facts.add(Measured.text("experimental data identifier", session.text().replaceFirst("(?i)\\.skax$", ""), session.place()));
		dates.add(first.time().text());
		for (Sheet sheet : book.sheets()) {
			if (StepSheet.of(sheet).isEmpty()) {
				sheet.rows().stream().filter(row -> row.used() > 1).forEach(this::line);
			}
		}
	}

	List<Measured> facts() {
		return facts;
	}

	List<NotUnderstood> left() {
		return left;
	}

	/** Its dates, which may prove which number is the day. */
	List<String> dates() {
		return dates;
	}

	private void line(Row row) {
		List<Cell> cells = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
		cells.stream().map(Cell::text).filter(text -> DATE.matcher(text).matches()).forEach(dates::add);
		if (cells.size() != 2 || Character.isDigit(cells.getFirst().text().charAt(0))) {
			left.add(new NotUnderstood(cells.getFirst().text(), row.text(), row.place()));
			return;
		}
		String key = cells.get(0).text();
		Cell value = cells.get(1).under(cells.get(0));
		switch (key) {
		case "Report generated with SW version" -> software(value);
		case "Name" -> {
			add("device identifier", value);
			add("model number", value);
		}
		case "Serial number" -> add("equipment serial number", value);
		default -> add(key.toLowerCase(Locale.ROOT), value);
		}
	}

	private void software(Cell value) {
		Matcher parts = SOFTWARE.matcher(value.text());
		if (parts.matches()) {
			facts.add(Measured.text("software name", parts.group(1), value.place()));
			facts.add(Measured.text("software version", parts.group(2), value.place()));
		} else {
			add("software name", value);
		}
	}

	private void add(String field, Cell value) {
		facts.add(Measured.text(field, value.text(), value.place()));
	}
}
