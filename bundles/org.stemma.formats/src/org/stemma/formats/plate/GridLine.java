/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.plate;

import java.util.List;
import java.util.stream.IntStream;

import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;

/**
 * One line of a table in the shape of a plate.
 *
 * @param header the line of column numbers
 * @param row    row of the plate, from 0
 * @param cells  the line
 */
public record GridLine(GridHeader header, int row, Row cells) {

	/** What the line holds, as the cell behind the last column says; blank where it says nothing. */
	public Cell name() {
		return cells.cell(header.end());
	}

	/** The cells of the wells, also blank ones. */
	public List<WellCell> wells() {
		return IntStream.range(0, header.columns().size())
				.mapToObj(i -> new WellCell(new Well(row, header.columns().get(i)), cells.cell(header.first() + i)))
				.toList();
	}
}
