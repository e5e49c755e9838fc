/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.sheets.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.stemma.sheets.MergedCells;
import org.stemma.sheets.SheetCell;
import org.stemma.sheets.SheetCells;
import org.stemma.sheets.WorkbookLimits;

/** Collects the cells of a workbook's sheets within limits. For one thread. */
final class CellSink {

	private final WorkbookLimits limits;
	private final List<SheetCells> sheets = new ArrayList<>();
	private final Set<String> titles = new HashSet<>();
	private String name = "";
	private List<SheetCell> cells = new ArrayList<>();
	private List<MergedCells> merged = new ArrayList<>();
	private int count;
	private long area;
	private boolean open;

	CellSink(WorkbookLimits limits) {
		this.limits = limits;
	}

	/** Begins a sheet; a spreadsheet gives each its own name. */
	void sheet(String title) throws DamagedWorkbookException {
		close();
		if (!titles.add(title.toLowerCase(Locale.ROOT))) {
			throw new DamagedWorkbookException("two of its sheets have the name '" + title + "'");
		}
		name = title;
		open = true;
	}

	/** Whether a row is still read; beyond the limit a sheet is cut off or the workbook refused. */
	boolean wants(int row) throws DamagedWorkbookException {
		if (row < limits.rows()) {
			return true;
		}
		if (limits.cut()) {
			return false;
		}
		throw new DamagedWorkbookException("sheet '" + name + "' has more than " + limits.rows() + " rows");
	}

	/** Adds a cell of the sheet that was begun. */
	void add(SheetCell cell) throws DamagedWorkbookException {
		if (cell.text().isEmpty() || !wants(cell.row()) || limits.cut() && cell.column() >= limits.columns()) {
			return;
		}
		if (cell.column() >= limits.columns()) {
			throw new DamagedWorkbookException("sheet '" + name + "' has more than " + limits.columns() + " columns");
		}
		if (++count > limits.cells()) {
			throw new DamagedWorkbookException("it has more than " + limits.cells() + " cells");
		}
		cells.add(cell);
	}

	/** Notes cells of the sheet that was begun as merged; each holds a cell at most, so there are no more than these. */
	void merge(MergedCells area) throws DamagedWorkbookException {
		if (merged.size() >= limits.cells()) {
			throw new DamagedWorkbookException("sheet '" + name + "' has more than " + limits.cells() + " merged cells");
		}
		merged.add(area);
	}

	/** All sheets, each with its cells by row and column. */
	List<SheetCells> sheets() throws DamagedWorkbookException {
		close();
		return List.copyOf(sheets);
	}

	private void close() throws DamagedWorkbookException {
		if (open) {
			cells.sort(Comparator.comparingInt(SheetCell::row).thenComparingInt(SheetCell::column));
			checkArea();
			sheets.add(new SheetCells(name, cells, merged));
			cells = new ArrayList<>();
			merged = new ArrayList<>();
			open = false;
		}
	}

	/** Two cells in one place would leave one unseen; a few cells far apart would take the memory of all between them. */
	private void checkArea() throws DamagedWorkbookException {
		area += cells.isEmpty() ? 0 : cells.getLast().row();
		for (int i = 0; i < cells.size(); i++) {
			SheetCell cell = cells.get(i);
			boolean last = i + 1 == cells.size() || cells.get(i + 1).row() != cell.row();
			if (!last && cells.get(i + 1).column() == cell.column()) {
				throw new DamagedWorkbookException("sheet '" + name + "' has two cells in row " + (cell.row() + 1)
						+ ", column " + (cell.column() + 1));
			}
			area += last ? cell.column() + 1 : 0;
		}
		if (area > 2L * WorkbookLimits.WHOLE.cells()) {
			throw new DamagedWorkbookException("its cells lie further apart than those of any export");
		}
	}
}
