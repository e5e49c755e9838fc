/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.methodicalmind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;

/**
 * The report on one plate.
 *
 * @param head the keys above the grid
 * @param data the lines of the grid, its column numbers first
 * @param rest the lines of the sections behind it, with the names of those
 */
record PlateReport(List<HeadLine> head, List<Row> data, List<Row> rest) {

	private static final Pattern SECTION = Pattern.compile("={4,}\\s*([^=]*?)\\s*={4,}");

	private static final Set<String> OF_SEVERAL_LINES = Set.of("spot", "legend", "comments");

	/** Copies the lists. */
	PlateReport {
		head = List.copyOf(head);
		data = List.copyOf(data);
		rest = List.copyOf(rest);
	}

	/** The reports of a file: each begins with a file name or, without one, with a stack. */
	static List<PlateReport> of(List<Row> rows) {
		List<PlateReport> reports = new ArrayList<>();
		List<Row> current = new ArrayList<>();
		boolean data = false;
		for (Row row : rows) {
			boolean begins = HeadLine.of(row).filter(line -> line.name().equals("filename") || line.name().equals("stack id"))
					.isPresent();
			if (begins && data) {
				reports.add(parted(current));
				current = new ArrayList<>();
				data = false;
			}
			data |= section(row).isPresent();
			current.add(row);
		}
		reports.add(parted(current));
		return reports;
	}

	/** The value of a key; empty when it is not there or blank. */
	Optional<Cell> value(String key) {
		return head.stream().filter(line -> line.name().equals(key)).map(HeadLine::value).filter(cell -> !cell.isBlank())
				.findFirst();
	}

	private static Optional<String> section(Row row) {
		return Optional.of(SECTION.matcher(row.cell(0).text())).filter(line -> line.matches())
				.map(line -> line.group(1).toLowerCase(Locale.ROOT));
	}

	private static PlateReport parted(List<Row> rows) {
		List<HeadLine> head = new ArrayList<>();
		List<Row> data = new ArrayList<>();
		List<Row> rest = new ArrayList<>();
		String section = "";
		for (Row row : rows) {
			Optional<String> next = section(row);
			section = next.orElse(section);
			if (section.isEmpty()) {
				addHead(row, head, rest);
			} else if (section.equals("data")) {
				data.add(row);
			} else if (!row.isBlank()) {
				rest.add(row);
			}
		}
		return new PlateReport(head, data.isEmpty() ? data : data.subList(1, data.size()), rest);
	}

	/** A line without a key goes on with the value above it where that has several lines, as the legend. */
	private static void addHead(Row row, List<HeadLine> head, List<Row> rest) {
		Optional<HeadLine> line = HeadLine.of(row);
		if (line.isPresent()) {
			head.add(line.get());
		} else if (!row.isBlank() && row.cell(0).isBlank() && !head.isEmpty() && OF_SEVERAL_LINES.contains(head.getLast().name())) {
			HeadLine before = head.removeLast();
			Cell longer = new Cell(before.value().text() + " / " + row.text().replace(" | ", " ").strip(), before.value().place());
			head.add(new HeadLine(before.name(), longer));
		} else if (!row.isBlank()) {
			rest.add(row);
		}
	}
}
