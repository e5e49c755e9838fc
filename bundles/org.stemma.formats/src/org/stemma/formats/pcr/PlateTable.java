/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.pcr;

import static org.stemma.formats.pcr.PlateFields.CYCLE;
import static org.stemma.formats.pcr.PlateFields.POSITION;
import static org.stemma.formats.pcr.PlateFields.TARGET;
import static org.stemma.formats.pcr.PlateFields.TEMPERATURE;
import static org.stemma.formats.pcr.PlateFields.WELL;

import java.util.regex.Pattern;

import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.OpenTable;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Table;

/**
 * One table of a run, known by its columns.
 *
 * @param section name of the section or sheet that it stands in
 * @param table   the table
 */
record PlateTable(String section, OpenTable table) {

	private static final Pattern WHOLE = Pattern.compile("(\\d+)\\.0+");
	private static final Pattern POSITION_TEXT = Pattern.compile("[A-Za-z]{1,2} ?\\d{1,2}");

	static PlateTable of(String section, Table table, ProblemLog log) {
		return new PlateTable(section, new OpenTable(PlateFields.MAP, PlainHeader.of(table), log));
	}

	/** Whether its rows belong to wells. */
	boolean hasWells() {
		return table.has(WELL) || table.has(POSITION);
	}

	boolean hasTargets() {
		return table.has(TARGET);
	}

	/** Whether its rows belong to the replicates of a sample and target, in whichever wells. */
	boolean isOfGroups() {
		return !hasWells() && hasTargets() && table.has(PlateFields.SAMPLE);
	}

	/** Whether it holds values along an axis. */
	boolean isCurve() {
		return hasWells() && (table.has(CYCLE) || table.has(TEMPERATURE));
	}

	/** Whether it tells what was found, and not only what was set up. */
	boolean hasResults() {
		return hasWells() && !isCurve() && (table.has("Ct", "Cq", "Crt", "Call", "Rn", "Delta Rn", "Ct Mean", "Cq Mean", "Tm", "Tm1")
				|| section.toLowerCase(java.util.Locale.ROOT).contains("result"));
	}

	/** Well and target of a row; numbers of wells are replaced by the positions known. */
	WellTarget key(Row row, WellPositions positions) {
		return new WellTarget(positions.of(this, row), table.cell(row, TARGET).text());
	}

	/** Whether the well of a row is a position and not just a number. */
	static boolean isPosition(String well) {
		return POSITION_TEXT.matcher(well).matches();
	}

	/** The number of the well, without the decimals of a spreadsheet. */
	String number(Row row) {
		return WHOLE.matcher(table.cell(row, WELL).text()).replaceFirst("$1");
	}
}
