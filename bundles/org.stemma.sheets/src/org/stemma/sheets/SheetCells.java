/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.sheets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The cells of one sheet.
 *
 * @param name   name of the sheet
 * @param cells  its cells by row and column; blank ones are left out, cells of hidden rows are not
 * @param merged which of them are merged; of a sheet that is cut off for recognition it is not known
 */
public record SheetCells(String name, List<SheetCell> cells, List<MergedCells> merged) {

	/** Copies the lists. */
	public SheetCells {
		Objects.requireNonNull(name, "name");
		cells = List.copyOf(cells);
		merged = List.copyOf(merged);
	}

	/**
	 * The cells with those that are merged over several rows of a column standing in each of these rows, as they are shown beside
	 * all of them. The same where none are, and where they would be more cells than any export has.
	 */
	public List<SheetCell> filledDown() {
		if (merged.stream().noneMatch(MergedCells::isDownwards)) {
			return cells;
		}
		Map<Long, SheetCell> filled = new HashMap<>();
		cells.forEach(cell -> filled.put(key(cell.row(), cell.column()), cell));
		int last = cells.isEmpty() ? -1 : cells.getLast().row();
		long steps = 0;
		for (MergedCells area : merged) {
			SheetCell top = filled.get(key(area.row(), area.column()));
			int end = Math.min(area.lastRow(), last);
			steps += area.isDownwards() && top != null ? Math.max(0, end - area.row()) : 0;
			if (steps > WorkbookLimits.WHOLE.cells() - cells.size()) {
				return cells;
			}
			for (int row = area.row() + 1; area.isDownwards() && top != null && row <= end; row++) {
				filled.putIfAbsent(key(row, area.column()), new SheetCell(row, area.column(), top.kind(), top.text()));
			}
		}
		List<SheetCell> all = new ArrayList<>(filled.values());
		all.sort(Comparator.comparingInt(SheetCell::row).thenComparingInt(SheetCell::column));
		return filled.size() == cells.size() ? cells : all;
	}

	private static long key(int row, int column) {
		return ((long) row << Integer.SIZE) + column;
	}
}
