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
	private final List<Map<Well, List<Point>>> tables = new ArrayList<>();
	private final Map<Well, Cell> reduced = new LinkedHashMap<>();
	private final List<Row> left = new ArrayList<>();
	private boolean temperatures;

	PlateTable(PlateHeader header, Block block, ProblemLog log) {
		this.header = header;
		this.log = log;
		TableParts apart = new TableParts(header, block);
		List<List<Row>> parts = apart.all();
		if (parts.isEmpty()) {
			log.add(missing(block.head().place(), "nothing below the line of the plate"));
			return;
		}
		Row names = parts.getFirst().getFirst();
		boolean plate = header.format().text().equals("PlateFormat");
		Columns columns = new Columns(names);
		columns.unknown(plate).forEach(cell -> log.add(new Mismatch("column.unknown", cell.place(),
				cell.text(), "the number of a column or a well", "What stands below is not read.").warning()));
		temperatureLabel(names.cell(1));
		int data = apart.values(columns, plate);
		begin(plate ? columns.segments() : data * columns.segments(), names);
		parts.set(0, parts.getFirst().subList(1, parts.getFirst().size()));
		for (int i = 0; i < parts.size(); i++) {
			if (i < data) {
				part(columns, parts.get(i), plate, i);
			} else if (i == data && !parts.get(i).isEmpty()) {
				reduced(parts.get(i), plate, columns);
			} else {
				left.addAll(parts.get(i));
			}
		}
		if (parts.size() < data) {
			log.add(missing(parts.getLast().isEmpty() ? names.place() : parts.getLast().getLast().place(),
					parts.size() + " tables of values, " + data + " by the line of the plate"));
		}
	}

	/** A table for each wavelength; of polarization also one for each plane, where there is one wavelength. */
	private void begin(int found, Row names) {
		int wavelengths = header.wavelengths().size();
		boolean planes = header.read() == ReadMode.POLARIZATION && wavelengths == 1 && found == 2;
		for (int i = 0; i < (planes ? 2 : wavelengths); i++) {
			tables.add(new LinkedHashMap<>());
		}
		if (planes) {
			log.add(Mismatch.described("polarization.planes", names.place(), "two tables without a name", "the table of the parallel and that of the perpendicular plane",
					"They are kept as the first and the second plane; compare them with the software.").warning());
		} else if (header.read() == ReadMode.POLARIZATION && found == wavelengths) {
			log.add(Mismatch.described("polarization.kind", names.place(), "values without a name", "polarization in mP, or anisotropy",
					"The software's display of the plate says which they are.").note());
		}
	}

	/** Above the temperatures stands their name; without it nothing says that they are some. */
	private void temperatureLabel(Cell name) {
		temperatures = name.text().matches("(?i)temperature.*") && !name.text().matches("(?i).*f\\)?");
		if (!temperatures && !name.isBlank()) {
			log.add(new Mismatch("column.unknown", name.place(), name.text(), "'Temperature' in degrees Celsius", "What stands below is not read.").warning());
		}
	}

	/** How many tables there are side by side or one below the other: one for each wavelength, or for each plane of polarization. */
	int count() {
		return tables.size();
	}

	/** The values of a table, from 0, by well. */
	Map<Well, List<Point>> wells(int table) {
		return tables.get(table);
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
		if (plate ? segments != tables.size() : number + segments > tables.size()) {
			log.add(missing(rows.isEmpty() ? header.row().place() : rows.getFirst().place(),
					segments + " tables side by side, " + tables.size() + " wavelengths by the line of the plate"));
		}
		for (int r = 0; r < rows.size(); r++) {
			Row row = rows.get(r);
			Row first = plate ? rows.getFirst() : row;
			if (row.used() > columns.end() + 1) {
				log.add(Mismatch.described("row.long", row.cell(row.used() - 1).place(), row.used() + " cells",
						"at most " + columns.end() + " as in the line of names", "Export the experiment again.").error());
			}
			for (int s = 0; s < segments; s++) {
				int table = plate ? s : number + s;
				if (table < tables.size()) {
					cells(columns, s, row, plate ? r : -1).forEach(
							one -> point(table, one.well(), new Point(first.cell(0), first.cell(1), one.cell())));
				}
			}
		}
	}

	private void point(int table, Well well, Point point) {
		tables.get(table).computeIfAbsent(well, any -> new ArrayList<>()).add(point);
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
		int expected = plate ? header.rows() : header.curves() ? header.points() : 1;
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

	/** The temperature of a point, unless nothing or zero stands there, which means that it was not measured. */
	Optional<Cell> temperature(Point point) {
		String text = point.temperature().text();
		return temperatures && !text.isEmpty() && !text.matches("[0.,]+") ? Optional.of(point.temperature()) : Optional.empty();
	}
}
