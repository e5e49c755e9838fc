/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GridTest {

	private static final int ROWS = 1000;

	private Display display;
	private Shell shell;
	private Grid grid;

	@BeforeEach
	void open() {
		assumeTrue(System.getenv("DISPLAY") != null, "no display");
		display = new Display();
		shell = new Shell(display);
		shell.setLayout(new FillLayout());
		SortState sort = new SortState(List.of(), () -> { });
		grid = new Grid(shell, new Numbers(ROWS), new Numbers(1), List.of(), sort);
		new GridKeys(grid, sort, 0, () -> { }, () -> { }).listen();
		shell.setSize(400, 300);
		shell.open();
		settle();
		grid.select(0, true);
	}

	@AfterEach
	void close() {
		if (display != null) {
			display.dispose();
		}
	}

	private record Numbers(int rows) implements IDataProvider {

		@Override
		public Object getDataValue(int column, int row) {
			return row;
		}

		@Override
		public void setDataValue(int column, int row, Object value) {
			throw new UnsupportedOperationException("Numbers stay as they are");
		}

		@Override
		public int getColumnCount() {
			return 1;
		}

		@Override
		public int getRowCount() {
			return rows;
		}
	}

	private void settle() {
		while (display.readAndDispatch()) {
			continue;
		}
	}

	private void press(int state, int key) {
		Event event = new Event();
		event.stateMask = state;
		event.keyCode = key;
		grid.table().notifyListeners(SWT.KeyDown, event);
		settle();
	}

	@Test
	void keysMoveTheSelectionAndWhatArrivesMeanwhileLeavesItThere() {
		press(SWT.NONE, SWT.ARROW_DOWN);
		assertEquals(1, grid.selectedRow());
		press(SWT.NONE, SWT.PAGE_DOWN);
		int row = grid.selectedRow();
		assertTrue(row > 5, () -> "row " + row);
		grid.changed();
		settle();
		assertEquals(row, grid.selectedRow());
		press(SWT.NONE, SWT.ARROW_DOWN);
		assertEquals(row + 1, grid.selectedRow());
		press(SWT.CTRL, SWT.END);
		assertEquals(ROWS - 1, grid.selectedRow());
		press(SWT.CTRL, SWT.HOME);
		assertEquals(0, grid.selectedRow());
	}
}
