/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.table;

import java.util.List;
import java.util.Objects;

import org.stemma.api.Place;

/**
 * One row of cells.
 *
 * @param place its line
 * @param cells the cells as they stand, also blank ones
 */
public record Row(Place place, List<Cell> cells) {

	/** Copies the list. */
	public Row {
		Objects.requireNonNull(place, "place");
		cells = List.copyOf(cells);
	}

	/** Whether nothing stands in it. */
	public boolean isBlank() {
		return cells.stream().allMatch(Cell::isBlank);
	}

	/** The cell at an index from 0; a blank one where the row has none. */
	public Cell cell(int index) {
		if (index < cells.size()) {
			return cells.get(index);
		}
		return new Cell("", new Place(place.source(), place.line(), index + 1, ""));
	}

	/** How many cells the row has up to the last one that is not blank. */
	public int used() {
		int used = cells.size();
		while (used > 0 && cells.get(used - 1).isBlank()) {
			used--;
		}
		return used;
	}

	/** The texts as one line, for a message. */
	public String text() {
		return String.join(" | ", cells.stream().map(Cell::text).toList());
	}
}
