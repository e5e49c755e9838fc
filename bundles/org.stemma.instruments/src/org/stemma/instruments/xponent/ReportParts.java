/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.xponent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;
import org.stemma.formats.value.Spelling;

/**
 * The parts of a batch report.
 *
 * @param head         the keys at the top, and the line on samples and minimum events
 * @param calibrations the results of calibration and verification
 * @param calibrators  the table of calibrators
 * @param results      the tables of results by their data type in lower case
 * @param untitled     the lines of tables that lost the line with their data type
 * @param end          what follows the mark of the checksum
 */
record ReportParts(List<Row> head, List<Row> calibrations, List<Row> calibrators, Map<String, ResultTable> results,
		List<Row> untitled, List<Row> end) {

	private static final String DATA_TYPE = "datatype:";
	private static final String UNTITLED = "untitled";

	/** What the header of a table begins with. */
	private static final Set<String> HEADERS = Set.of("location", "sample", "analyte:", "analyte", "userid");

	/** Parts with copies of the lists. */
	ReportParts {
		head = List.copyOf(head);
		calibrations = List.copyOf(calibrations);
		calibrators = List.copyOf(calibrators);
		untitled = List.copyOf(untitled);
		end = List.copyOf(end);
	}

	/** Takes a report apart; a data type that stands twice is a problem. */
	static ReportParts of(Sheet sheet, ProblemLog log) {
		Map<String, List<Row>> parts = new LinkedHashMap<>();
		parts.put("head", new ArrayList<>());
		String current = "head";
		for (Row given : sheet.rows()) {
			Row row = LocationCells.joined(given);
			current = isUntitled(row, parts.getOrDefault(current, List.of()), current, log) ? UNTITLED : partBegunBy(row, current, parts, log);
			if (!row.isBlank()) {
				parts.computeIfAbsent(current, key -> new ArrayList<>()).add(row);
			}
		}
		Map<String, ResultTable> results = new LinkedHashMap<>();
		parts.forEach((name, rows) -> {
			if (name.startsWith(DATA_TYPE)) {
				ResultTable.of(rows, log).ifPresent(table -> results.put(name.substring(DATA_TYPE.length()), table));
			}
		});
		return new ReportParts(parts.get("head"), behindFirst(parts.get("calibrations")),
				behindFirst(parts.get("calibrators")), results, parts.getOrDefault(UNTITLED, List.of()), behindFirst(parts.get("end")));
	}

	/** Whether a header stands where no line names the data type of its table; what is below it belongs to no other table. */
	private static boolean isUntitled(Row row, List<Row> part, String current, ProblemLog log) {
		boolean header = HEADERS.contains(Spelling.folded(row.cell(0).text())) && row.used() > 1;
		if (!header || log.blocks() || !current.equals(UNTITLED) && (!current.startsWith(DATA_TYPE) || part.size() < 2)) {
			return false;
		}
		log.add(new Mismatch("table.untitled", row.place(), row.text(), "the line 'DataType:' above the names of the columns",
				"The table below it is listed and not taken over; export the batch again.").warning());
		return true;
	}

	/** The data type that a row begins, if it begins one. */
	static Optional<String> dataType(Row row) {
		return Spelling.folded(row.cell(0).text()).replace(" ", "").equals(DATA_TYPE) && !row.cell(1).isBlank()
				? Optional.of(Spelling.folded(row.cell(1).text())) : Optional.empty();
	}

	private static String partBegunBy(Row row, String current, Map<String, List<Row>> parts, ProblemLog log) {
		String first = row.cell(0).text().toLowerCase(Locale.ROOT);
		Optional<String> type = dataType(row);
		if (type.isPresent()) {
			if (parts.containsKey(DATA_TYPE + type.get())) {
				log.add(new Mismatch("section.twice", row.cell(1).place(), row.cell(1).text(),
						"each data type once", "Give each batch in a file of its own.").error());
			}
			return DATA_TYPE + type.get();
		}
		if (first.startsWith("most recent calibration")) {
			return "calibrations";
		}
		if (first.startsWith("calinfo")) {
			return "calibrators";
		}
		if (first.equals("samples") || first.equals("results")) {
			return "head";
		}
		return first.contains("-- crc --") ? "end" : current;
	}

	private static List<Row> behindFirst(List<Row> rows) {
		return rows == null ? List.of() : rows.subList(1, rows.size());
	}
}
