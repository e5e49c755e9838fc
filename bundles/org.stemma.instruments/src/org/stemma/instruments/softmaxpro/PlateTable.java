/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.softmaxpro;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.stemma.api.Place;
import org.stemma.api.Problem;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.plate.Well;
import org.stemma.formats.plate.WellCell;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;

/** The tables of a plate block, taken apart by wells. For one block and thread. */
final class PlateTable {

	/** Cells in front of the wells: time or wavelength, and temperature. */
	private static final int FRONT = 2;

	/**
	 * A value of a well.
	 *
	 * @param at          the cell with its time or wavelength; blank for a single read
	 * @param temperature the cell with the temperature
	 * @param cell        the cell of the value
	 */
	record Point(Cell at, Cell temperature, Cell cell) {
	}

	private final PlateHeader header;
	private final ProblemLog log;
	private final List<Map<Well, List<Point>>> wavelengths = new ArrayList<>();
	private final Map<Well, Cell> reduced = new LinkedHashMap<>();
	private final List<Row> left = new ArrayList<>();
	private boolean temperatures;

	PlateTable(PlateHeader header, Block block, ProblemLog log) {
		this.header = header;
		this.log = log;
		header.wavelengths().forEach(wavelength -> wavelengths.add(new LinkedHashMap<>()));
		List<List<Row>> parts = parts(block.lines(), lines(header));
		if (parts.isEmpty()) {
			log.add(missing(block.head().place(), "nothing below the line of the plate"));
			return;
		}
		Row names = parts.getFirst().getFirst();
		new Columns(names).unknown(header.format().text().equals("PlateFormat")).forEach(cell -> log.add(new Mismatch("column.unknown", cell.place(),
				cell.text(), "the number of a column or a well", "What stands below is not read.").warning()));
		temperatureLabel(names.cell(1));
		boolean plate = header.format().text().equals("PlateFormat");
		int data = plate ? header.points() : header.wavelengths().size() / Math.max(1, new Columns(names).segments());
		parts.set(0, parts.getFirst().subList(1, parts.getFirst().size()));
		for (int i = 0; i < parts.size(); i++) {
			if (i < data) {
				part(new Columns(names), parts.get(i), plate, i);
			} else if (i == data && !parts.get(i).isEmpty()) {
				reduced(parts.get(i), plate, new Columns(names));
			} else {
				left.addAll(parts.get(i));
			}
		}
		if (parts.size() < data) {
			log.add(missing(parts.getLast().isEmpty() ? names.place() : parts.getLast().getLast().place(),
					parts.size() + " tables of values, " + data + " by the line of the plate"));
		}
	}

	/** Above the temperatures stands their name; without it nothing says that they are some. */
	private void temperatureLabel(Cell name) {
		temperatures = name.text().matches("(?i)temperature.*") && !name.text().matches("(?i).*f\\)?");
		if (!temperatures && !name.isBlank()) {
			log.add(new Mismatch("column.unknown", name.place(), name.text(), "'Temperature' in degrees Celsius", "What stands below is not read.").warning());
		}
	}

	/** The values of a wavelength, from 0, by well. */
	Map<Well, List<Point>> wells(int wavelength) {
		return wavelengths.get(wavelength);
	}

	/** What the software made of the values of each well. */
	Map<Well, Cell> reduced() {
		return reduced;
	}

	/** Lines that belong to nothing known. */
	List<Row> left() {
		return left;
	}

	private void part(Columns columns, List<Row> rows, boolean plate, int number) {
		int segments = columns.segments();
		checkRows(rows, plate);
		if (plate ? segments != wavelengths.size() : number + segments > wavelengths.size()) {
			log.add(missing(rows.isEmpty() ? header.row().place() : rows.getFirst().place(),
					segments + " tables side by side, " + wavelengths.size() + " wavelengths by the line of the plate"));
		}
		for (int r = 0; r < rows.size(); r++) {
			Row row = rows.get(r);
			Row first = plate ? rows.getFirst() : row;
			if (row.used() > columns.end() + 1) {
				log.add(Mismatch.described("row.long", row.cell(row.used() - 1).place(), row.used() + " cells",
						"at most " + columns.end() + " as in the line of names", "Export the experiment again.").error());
			}
			for (int s = 0; s < segments; s++) {
				int wavelength = plate ? s : number + s;
				if (wavelength < wavelengths.size()) {
					cells(columns, s, row, plate ? r : -1).forEach(
							one -> point(wavelength, one.well(), new Point(first.cell(0), first.cell(1), one.cell())));
				}
			}
		}
	}

	private void point(int wavelength, Well well, Point point) {
		wavelengths.get(wavelength).computeIfAbsent(well, any -> new ArrayList<>()).add(point);
	}

	/** The wells of a line; a line that ends before the columns that were read is cut off. */
	private List<WellCell> cells(Columns columns, int segment, Row row, int plateRow) {
		List<WellCell> wells = columns.wells(segment, row, plateRow);
		int read = plateRow >= 0 ? header.columns() : header.columns() * Math.max(1, header.rows());
		if (wells.size() < Math.min(read, columns.size(segment))) {
			log.add(Mismatch.described("row.short", row.cell(row.cells().size()).place(), row.cells().size() + " cells",
					read + " wells as the line of the plate says", "The file may be cut off; export the experiment again.").error());
		}
		return wells;
	}

	private void checkRows(List<Row> rows, boolean plate) {
		int expected = plate ? header.rows() : header.kinetic() || header.spectrum() ? header.points() : 1;
		boolean whole = plate && rows.size() * header.columns() == header.wells();
		if (expected > 0 && rows.size() != expected && !whole) {
			log.add(missing(rows.isEmpty() ? header.row().place() : rows.getLast().place(),
					rows.size() + " lines of values, " + expected + " by the line of the plate"));
		}
	}

	/** The table of what was made of the values: one for each well, under the same columns; all else is left. */
	private void reduced(List<Row> rows, boolean plate, Columns above) {
		Columns columns = new Columns(rows.getFirst());
		if (!columns.same(above)) {
			log.add(new Mismatch("column.unknown", rows.getFirst().place(), rows.getFirst().text(), "the same columns as above the values",
					"What stands below is not read.").warning());
			left.addAll(rows);
			return;
		}
		int lines = plate ? Math.max(header.rows(), header.wells() / Math.max(1, header.columns())) : 1;
		for (int at = 1; at < rows.size(); at++) {
			Row row = rows.get(at);
			List<WellCell> wells = at <= lines ? cells(columns, 0, row, plate ? at - 1 : -1) : List.of();
			List<WellCell> held = wells.stream().filter(one -> !one.cell().isBlank()).toList();
			held.forEach(one -> reduced.put(one.well(), one.cell().under(new Cell("Reduced", one.cell().place()))));
			if (row.cells().stream().filter(cell -> !cell.isBlank()).count() > held.size()) {
				left.add(row);
			}
		}
	}

	private Problem missing(Place place, String found) {
		return Mismatch.described("plate.incomplete", place, found, "all wells of plate '" + header.name() + "'",
				"The file is damaged or cut off; export the experiment again.").error();
	}

	/** How many lines a table has at most that has a line for each row of the plate or each point; 0 when that is not known. */
	private static int lines(PlateHeader header) {
		boolean plate = header.format().text().equals("PlateFormat");
		return plate ? Math.max(header.rows(), header.wells() / Math.max(1, header.columns())) : header.points();
	}

	/** A blank line between tables may have cells too, once a spreadsheet saved the file: it is no line of a table that has all its lines. */
	private static List<List<Row>> parts(List<Row> lines, int most) {
		List<List<Row>> parts = new ArrayList<>();
		boolean open = false;
		for (Row row : lines) {
			boolean full = open && most > 0 && parts.getLast().size() >= most + (parts.size() == 1 ? 1 : 0);
			if (row.isBlank() && (full || !open || !blankWells(row))) {
				open = false;
			} else if (open) {
				parts.getLast().add(row);
			} else {
				parts.add(new ArrayList<>(List.of(row)));
				open = true;
			}
		}
		return parts;
	}

	/** A line of a plate of which no well was read has its cells all the same. */
	private static boolean blankWells(Row row) {
		return row.cells().size() > FRONT + 2;
	}

	/** The temperature of a point, unless nothing or zero stands there, which means that it was not measured. */
	Optional<Cell> temperature(Point point) {
		String text = point.temperature().text();
		return temperatures && !text.isEmpty() && !text.matches("[0.,]+") ? Optional.of(point.temperature()) : Optional.empty();
	}
}
