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
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.stemma.formats.plate.Detection;
import org.stemma.formats.plate.GridHeader;
import org.stemma.formats.plate.PlateGrid;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;

/**
 * The sheet of one step: the session, its time, the step's name, and tables of wells, each below the name of its plate.
 *
 * @param session    name of the session's file
 * @param time       when it was executed
 * @param step       the step's name
 * @param wavelength the wavelength, where a line states one
 * @param tables     the tables in order
 */
record StepSheet(Cell session, Cell time, Cell step, Optional<Cell> wavelength, List<StepTable> tables) {

	private static final Pattern WAVELENGTH = Pattern.compile("Wavelength:\\s*(\\d+(?:[.,]\\d+)?)\\s*nm.*");

	/**
	 * A table of wells.
	 *
	 * @param plate the plate's name
	 * @param name  what the table holds: {@code Abs}, {@code RLU}, {@code Sample}
	 * @param grid  the table
	 */
	record StepTable(Cell plate, Cell name, PlateGrid grid) {
	}

	/** The step of a sheet; empty for sheets about something else. */
	static Optional<StepSheet> of(Sheet sheet) {
		List<Row> lines = sheet.rows().stream().filter(row -> !row.isBlank()).toList();
		if (lines.size() < 5 || !lines.getFirst().cell(0).text().equals("Measurement results")) {
			return Optional.empty();
		}
		return Optional.of(new StepSheet(lines.get(1).cell(0), lines.get(2).cell(0), lines.get(3).cell(0),
				lines.stream().map(StepSheet::stated).flatMap(Optional::stream).findFirst(), tables(padded(sheet.rows()))));
	}

	/** What the step measures; empty for a step that calculates. */
	Optional<Detection> detection() {
		return Stream.of(Detection.values()).filter(one -> step.text().startsWith(one.title())).findFirst();
	}

	private static Optional<Cell> stated(Row row) {
		Matcher parts = WAVELENGTH.matcher(row.cell(0).text());
		return parts.matches() ? Optional.of(new Cell(parts.group(1), row.cell(0).place())) : Optional.empty();
	}

	/** A row of a workbook ends with its last cell; here each is as long as the longest. */
	private static List<Row> padded(List<Row> rows) {
		int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
		return rows.stream().map(row -> new Row(row.place(), IntStream.range(0, width).mapToObj(row::cell).toList())).toList();
	}

	private static List<StepTable> tables(List<Row> rows) {
		List<StepTable> tables = new ArrayList<>();
		Cell plate = new Cell("", rows.getFirst().place());
		int at = 0;
		while (at < rows.size()) {
			Row row = rows.get(at);
			Optional<GridHeader> header = row.used() > 1 && !row.cell(0).isBlank() ? GridHeader.from(row, 1) : Optional.empty();
			if (header.isPresent()) {
				PlateGrid grid = PlateGrid.below(header.get(), rows, at + 1);
				tables.add(new StepTable(plate, row.cell(0), grid));
				at = Math.max(at + 1, grid.end());
				continue;
			}
			boolean name = row.used() == 1 && stated(row).isEmpty() && !row.cell(0).text().contains(": ");
			plate = name ? row.cell(0) : plate;
			at++;
		}
		return tables;
	}
}
