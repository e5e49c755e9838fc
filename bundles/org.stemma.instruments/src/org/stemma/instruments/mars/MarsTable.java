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
		Cell title = grid.above().isEmpty() ? new Cell("", grid.grid().lines().getFirst().cells().place()) : grid.above().getLast().cell(0);
		return new MarsTable(title, grid.wells(), Optional.of(grid.grid().size()));
	}

	/** Whether it says what stands in the wells instead of what was measured in them. */
	boolean layout() {
		return title.text().matches("(?i)(plate )?layout|content");
	}
}
