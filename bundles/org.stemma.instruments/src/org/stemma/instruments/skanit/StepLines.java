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

import org.stemma.api.Place;
import org.stemma.formats.plate.GridHeader;
import org.stemma.formats.plate.PlateGrid;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.instruments.skanit.StepSheet.StepTable;

/**
 * The lines of a step's sheet below its name: tables of wells, and above each the name of its plate and the wavelength,
 * which hold until another line states them anew. For one sheet.
 */
final class StepLines {

	private static final Pattern WAVELENGTH = Pattern.compile("Wavelength:\\s*(\\d+(?:[.,]\\d+)?)\\s*nm(?!.*\\d\\s*nm).*");
	/** {@code Excitation: 485 nm, Emission: 538 nm}, {@code Wavelengths: Ex. 485 nm; Em. 538 nm}. */
	private static final Pattern PAIR = Pattern.compile("(?i)(?:wavelengths?:\\s*)?ex[a-z]*\\.?(?: wavelength)?:?\\s*(\\d{3,4})\\s*nm\\W+"
			+ "em[a-z]*\\.?(?: wavelength)?:?\\s*(\\d{3,4})\\s*nm.*");

	private final List<StepTable> tables = new ArrayList<>();
	private final List<KineticList> kinetics = new ArrayList<>();
	private final List<ResultList> lists = new ArrayList<>();
	private final List<ResultList> statistics = new ArrayList<>();
	private final List<Row> left = new ArrayList<>();
	private Cell plate;
	private Optional<Row> unused = Optional.empty();
	private Optional<Cell> wavelength;
	private Optional<Cell> excitation = Optional.empty();
	private Optional<Cell> reading = Optional.empty();

	/** Takes the rows of a sheet of equal length apart, those behind the line of the step's name. */
	StepLines(List<Row> rows, Place step) {
		this.plate = new Cell("", rows.getFirst().place());
		this.wavelength = rows.stream().map(StepLines::stated).flatMap(Optional::stream).findFirst();
		int at = 0;
		while (at < rows.size()) {
			at = rows.get(at).place().line() <= step.line() ? at + 1 : behind(rows, at);
		}
		unused.ifPresent(left::add);
	}

	/** The tables in order. */
	List<StepTable> tables() {
		return tables;
	}

	/** The lists of kinetic readings in order. */
	List<KineticList> kinetics() {
		return kinetics;
	}

	/** The lists that have a line for each well, in order. */
	List<ResultList> lists() {
		return lists;
	}

	/** The lists that have a line for each sample, in order. */
	List<ResultList> statistics() {
		return statistics;
	}

	/** Lines that belong to no table. */
	List<Row> left() {
		return left;
	}

	private int behind(List<Row> rows, int at) {
		Row row = rows.get(at);
		Optional<GridHeader> header = row.used() > 1 && !row.cell(0).isBlank() ? GridHeader.from(row, 1) : Optional.empty();
		if (header.isPresent()) {
			PlateGrid grid = PlateGrid.below(header.get(), rows, at + 1);
			tables.add(new StepTable(plate, row.cell(0), wavelength, excitation, reading, grid));
			unused = Optional.empty();
			return Math.max(at + 1, grid.end());
		}
		if (KineticList.begins(row) || ResultList.begins(row) || ResultList.samples(row)) {
			List<Row> below = rows.subList(at + 1, rows.size()).stream().takeWhile(one -> !one.isBlank()).toList();
			list(row, below);
			unused = Optional.empty();
			return at + 1 + below.size();
		}
		if (stated(row).isPresent()) {
			wavelength = stated(row);
			excitation = excitation(row);
		} else if (row.cell(0).text().matches("(?i)reading\\b.*")) {
			reading = Optional.of(row.cell(0));
		} else if (row.used() == 1 && !row.cell(0).text().contains(": ")) {
			unused.ifPresent(left::add);
			unused = Optional.of(row);
			plate = row.cell(0);
		} else if (!row.isBlank()) {
			left.add(row);
		}
		return at + 1;
	}

	private void list(Row header, List<Row> below) {
		if (KineticList.begins(header)) {
			kinetics.addAll(KineticList.of(plate, wavelength, header, below));
		} else {
			(ResultList.begins(header) ? lists : statistics).add(new ResultList(plate, wavelength, excitation, header, below));
		}
	}

	private static Optional<Cell> excitation(Row row) {
		Matcher pair = PAIR.matcher(row.cell(0).text());
		return pair.matches() ? Optional.of(new Cell(pair.group(1), row.cell(0).place())) : Optional.empty();
	}

	private static Optional<Cell> stated(Row row) {
		Matcher pair = PAIR.matcher(row.cell(0).text());
		if (pair.matches()) {
			return Optional.of(new Cell(pair.group(2), row.cell(0).place()));
		}
		Matcher parts = WAVELENGTH.matcher(row.cell(0).text());
		return parts.matches() ? Optional.of(new Cell(parts.group(1), row.cell(0).place())) : Optional.empty();
	}
}
