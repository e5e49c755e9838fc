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
import java.util.Optional;

import org.stemma.formats.plate.Well;
import org.stemma.formats.plate.WellCell;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;

/** The line of column numbers or wells above a table; the columns of several wavelengths stand side by side. */
final class Columns {

	/** Cells in front of the wells: time or wavelength, and temperature. */
	private static final int FRONT = 2;

	private final List<List<Cell>> segments = new ArrayList<>();

	Columns(Row names) {
		boolean open = false;
		for (Cell cell : names.cells().subList(Math.min(FRONT, names.cells().size()), names.cells().size())) {
			if (cell.isBlank()) {
				open = false;
			} else if (open) {
				segments.getLast().add(cell);
			} else {
				segments.add(new ArrayList<>(List.of(cell)));
				open = true;
			}
		}
	}

	/** The columns that name neither a column of the plate nor a well. */
	List<Cell> unknown(boolean plate) {
		return segments.stream().flatMap(List::stream).filter(cell -> well(cell, plate ? 0 : -1).isEmpty()).toList();
	}

	/** Whether the columns of the first wavelength stand in the same places as those of another line. */
	boolean same(Columns other) {
		return !segments.isEmpty() && !other.segments.isEmpty() && placed(segments.getFirst()).equals(placed(other.segments.getFirst()));
	}

	private static List<String> placed(List<Cell> cells) {
		return cells.stream().map(cell -> cell.place().column() + " " + cell.text()).toList();
	}

	/** How many wavelengths stand side by side. */
	int segments() {
		return segments.size();
	}

	/** How many columns a wavelength has. */
	int size(int segment) {
		return segments.get(segment).size();
	}

	/** Number of the last cell, from 1. */
	int end() {
		return segments.isEmpty() ? FRONT : segments.getLast().getLast().place().column();
	}

	/**
	 * The wells of a line for a wavelength, as far as the line goes.
	 *
	 * @param plateRow row of the plate, from 0; -1 where the columns are wells
	 */
	List<WellCell> wells(int segment, Row row, int plateRow) {
		List<WellCell> wells = new ArrayList<>();
		List<Cell> columns = segment < segments.size() ? segments.get(segment) : List.of();
		for (Cell column : columns) {
			int index = column.place().column() - 1;
			if (index < row.cells().size()) {
				well(column, plateRow).ifPresent(well -> wells.add(new WellCell(well, row.cell(index).under(column))));
			}
		}
		return wells;
	}

	private static Optional<Well> well(Cell column, int plateRow) {
		if (plateRow < 0) {
			return Well.of(column.text());
		}
		boolean number = column.text().matches("[1-9]\\d?") && Well.exists(plateRow, Integer.parseInt(column.text()));
		return number ? Optional.of(new Well(plateRow, Integer.parseInt(column.text()))) : Optional.empty();
	}
}
