/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.softmaxpro;

import java.util.ArrayList;
import java.util.List;

import org.stemma.formats.table.Row;

/** The lines of a plate block, taken apart where blank lines stand between its tables. */
final class TableParts {

	/** Cells in front of the wells: time or wavelength, and temperature. */
	private static final int FRONT = 2;

	private final PlateHeader header;
	private final List<List<Row>> parts;

	TableParts(PlateHeader header, Block block) {
		this.header = header;
		this.parts = parts(block.lines(), lines(header));
	}

	/** The parts in order; the first begins with the names of its columns. */
	List<List<Row>> all() {
		return parts;
	}

	/**
	 * How many parts hold values: those that the line of the plate states. How many points a scan has it need not say, nor
	 * how many tables polarization has; there they end where the columns are named again.
	 */
	int values(Columns columns, boolean plate) {
		boolean stated = plate ? header.points() > 0 : header.read() != ReadMode.POLARIZATION;
		if (stated) {
			return plate ? header.points() : header.wavelengths().size() / Math.max(1, columns.segments());
		}
		int values = 1;
		while (values < parts.size() && !new Columns(parts.get(values).getFirst()).same(columns)) {
			values++;
		}
		return values;
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
			if (row.isBlank() && (full || !open || most == 0 || !blankWells(row))) {
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
}
