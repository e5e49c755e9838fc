/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.skanit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.stemma.formats.plate.Detection;
import org.stemma.formats.plate.PlateGrid;
import org.stemma.formats.sheet.PaddedRows;
import org.stemma.formats.sheet.Workbook;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;

/**
 * The sheet of one step: the session, its time, the step's name, and tables of wells, each below the name of its plate.
 *
 * @param session    name of the session's file
 * @param time       when it was executed
 * @param step       the step's name
 * @param lines      what stands below the name
 * @param run        whether the protocol names it as a step that the instrument ran, whatever its name
 */
record StepSheet(Cell session, Cell time, Cell step, StepLines lines, boolean run) {

	private static final String UNIT = "( \\[.*]| \\(.*\\))?";

	/**
	 * A table of wells.
	 *
	 * @param plate      the plate's name
	 * @param name       what the table holds: {@code Abs}, {@code RLU}, {@code Sample}
	 * @param wavelength the wavelength, where a line above states one
	 * @param excitation that of the light that excites, where it does
	 * @param reading    which of several readings, where a line above says it
	 * @param grid       the table
	 */
	record StepTable(Cell plate, Cell name, Optional<Cell> wavelength, Optional<Cell> excitation, Optional<Cell> reading, PlateGrid grid) {
	}

	/** The step of a sheet; empty for sheets about something else. */
	static Optional<StepSheet> of(Sheet sheet) {
		List<Row> lines = sheet.rows().stream().filter(row -> !row.isBlank()).toList();
		if (lines.size() < 5 || !lines.getFirst().cell(0).text().equals("Measurement results")) {
			return Optional.empty();
		}
		StepLines below = new StepLines(PaddedRows.of(sheet.rows()), lines.get(3).place());
		return Optional.of(new StepSheet(lines.get(1).cell(0), lines.get(2).cell(0), lines.get(3).cell(0), below, false));
	}

	/** The steps of a workbook, in order. */
	static List<StepSheet> all(Workbook book) {
		Set<String> run = book.sheet("Protocol parameters").stream().flatMap(sheet -> sheet.rows().stream()).filter(row -> row.used() == 1)
				.map(row -> row.cell(0).text()).collect(Collectors.toSet());
		return book.sheets().stream().map(StepSheet::of).flatMap(Optional::stream).map(one -> new StepSheet(one.session, one.time, one.step,
				one.lines, run.contains(one.step.text()))).toList();
	}

	/**
	 * What the step measures, as its name says; where a person gave it another name, as its tables are named. Empty for a
	 * step that calculates.
	 */
	Optional<Detection> detection() {
		Optional<Detection> named = Stream.of(Detection.values()).filter(one -> step.text().matches("(?i)(kinetic )?(" + words(one) + ").*")).findFirst();
		return named.isPresent() || !run ? named
				: Stream.of(Detection.values()).filter(one -> names().anyMatch(name -> signal(name, one))).findFirst();
	}

	/** Whether a table or column of a step that measures holds what the detector gave, as its name says. */
	boolean measured(Cell name) {
		return detection().filter(one -> signal(name, one) || name.text().matches("(?i)(raw )?(data|signal|value)" + UNIT)).isPresent();
	}

	private Stream<Cell> names() {
		return Stream.concat(lines.tables().stream().map(StepTable::name), lines.lists().stream().flatMap(list -> list.results().stream()));
	}

	/** The words that names of steps begin with, those of older versions too. */
	private static String words(Detection detection) {
		return switch (detection) {
		case ABSORBANCE -> "absorbance|photometric";
		case FLUORESCENCE -> "(time[- ]resolved )?(fluorescence|fluorometr)|trf\\b";
		case LUMINESCENCE -> "luminescence|luminometric";
		};
	}

	private static boolean signal(Cell name, Detection detection) {
		return name.text().matches("(?i)(raw )?(" + switch (detection) {
		case ABSORBANCE -> "abs|absorbance|od";
		case FLUORESCENCE -> "rfu|fluorescence|counts|cps";
		case LUMINESCENCE -> "rlu|luminescence|counts|cps";
		} + ")" + UNIT);
	}
}
