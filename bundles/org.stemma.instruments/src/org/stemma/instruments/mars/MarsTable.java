/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.mars;

import java.util.List;
import java.util.Optional;

import org.stemma.formats.plate.TitledGrid;
import org.stemma.formats.plate.WellCell;
import org.stemma.formats.table.Cell;

/**
 * What an export holds for each well under one title.
 *
 * @param title what it is, such as {@code Raw Data (450)}
 * @param wells the cells of the wells
 * @param size  how many wells the plate has; empty for a list, which need not name all
 */
record MarsTable(Cell title, List<WellCell> wells, Optional<Integer> size) {

	MarsTable {
		wells = List.copyOf(wells);
	}

	/** A table in the shape of the plate, whose title stands directly above it. */
	static MarsTable of(TitledGrid grid) {
		Cell title = grid.above().stream().filter(row -> !MarsSeries.cycle(row)).reduce((first, second) -> second).map(row -> row.cell(0))
				.orElseGet(() -> new Cell("", grid.grid().lines().getFirst().cells().place()));
		return new MarsTable(title, grid.wells(), Optional.of(grid.grid().size()));
	}

	/** Whether another table is of the same wells in the same order. */
	boolean same(MarsTable other) {
		return wells.stream().map(WellCell::well).toList().equals(other.wells.stream().map(WellCell::well).toList());
	}

	/** Whether it says what stands in the wells instead of what was measured in them. */
	boolean layout() {
		return title.text().matches("(?i)(plate )?layout|content");
	}
}
