/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.cedexbioht;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;

/**
 * The line that begins an archive: when and by what it was written.
 *
 * @param row the line
 */
record ArchiveHead(Row row) {

	private static final String TYPE = "0";
	private static final String MARK = "#ARC-FILE#";
	private static final int BEGIN = 4;
	private static final int END = 5;
	private static final int SOFTWARE = 6;
	private static final int VERSION = 8;
	private static final Pattern DAY = Pattern.compile("\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4}(?: .*)?");
	private static final List<String> FIELDS = List.of("", "data processing time", "", "archive version", "archive begin", "archive end",
			"model number", "equipment serial number", "software version", "analyst");

	/** What such a line is, for a message. */
	static final String SHAPE = "a line of type " + TYPE + " with " + MARK;

	/** Whether a line begins an archive. */
	static boolean is(Row row) {
		return row.cell(0).text().equals(TYPE) && row.cell(2).text().equals(MARK);
	}

	/** What it says of the run; a cell that cannot stand in its place is doubted. */
	List<Measured> facts(ProblemLog log) {
		IntStream.rangeClosed(BEGIN, END).mapToObj(row::cell).filter(day -> !day.isBlank() && !DAY.matcher(day.text()).matches())
				.forEach(day -> shifted(day, "the day on which the archive begins or ends", log));
		Cell version = row.cell(VERSION);
		if (row.used() > VERSION && !version.text().matches("\\d+[.]\\d.*")) {
			shifted(version, "the version of the software", log);
		}
		if (row.used() > FIELDS.size()) {
			shifted(row.cell(FIELDS.size()), "the end of the line", log);
		}
		List<Measured> facts = new ArrayList<>();
		IntStream.range(0, FIELDS.size()).filter(i -> !FIELDS.get(i).isEmpty()).forEach(i -> add(facts, FIELDS.get(i), row.cell(i)));
		add(facts, "software name", row.cell(SOFTWARE));
		return facts;
	}

	/** What stands behind the cells that are known. */
	List<NotUnderstood> others() {
		return IntStream.range(FIELDS.size(), row.used()).mapToObj(row::cell).filter(cell -> !cell.isBlank())
				.map(cell -> new NotUnderstood("head", cell.text(), cell.place())).toList();
	}

	private static void shifted(Cell cell, String expected, ProblemLog log) {
		log.add(new Mismatch("head.shifted", cell.place(), cell.text(), expected,
				"The serial number, software and operator may stand under wrong names.").warning());
	}

	private static void add(List<Measured> facts, String field, Cell cell) {
		if (!cell.isBlank()) {
			facts.add(Measured.text(field, cell.text(), cell.place()));
		}
	}
}
