/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.kaleido;

import java.util.List;
import java.util.Optional;

import org.stemma.formats.plate.TitledGrid;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;

/** The barcode above a table: {@code Barcode: P1, PlateRepeat: 1}, or a cell below the name {@code Barcode}. */
final class Barcode {

	private static final String NAME = "Barcode";

	private Barcode() {
	}

	static Optional<Cell> of(TitledGrid grid) {
		List<Row> rows = grid.above();
		for (int i = rows.size() - 1; i >= 0; i--) {
			Cell cell = rows.get(i).cell(0);
			if (cell.text().startsWith(NAME + ":")) {
				return Optional.of(new Cell(cell.text().substring(NAME.length() + 1), cell.place())).filter(one -> !one.isBlank());
			}
			if (cell.text().equals(NAME) && i + 1 < rows.size()) {
				return Optional.of(rows.get(i + 1).cell(0)).filter(one -> !one.isBlank());
			}
		}
		return Optional.empty();
	}
}
