/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.table;

import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** Keys of the grid: Enter opens, Ctrl+F filters, Ctrl+1 to Ctrl+9 sort. */
record GridKeys(Grid grid, SortState sort, int columns, Runnable filter, Runnable open) {

	void listen() {
		for (int enter : new int[] { SWT.CR, SWT.KEYPAD_CR }) {
			grid.table().getUiBindingRegistry().registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, enter),
					(table, event) -> open.run());
		}
		leave(SWT.NONE, SWT.TRAVERSE_TAB_NEXT);
		leave(SWT.SHIFT, SWT.TRAVERSE_TAB_PREVIOUS);
		grid.table().addListener(SWT.KeyDown, this::key);
		grid.table().addListener(SWT.MouseDoubleClick, event -> {
			if (grid.rowAt(event.y) >= 0) {
				open.run();
			}
		});
	}

	/** Tab goes on to the next widget: the grid's rows are walked with the arrow keys. */
	private void leave(int modifier, int traversal) {
		grid.table().getUiBindingRegistry().registerFirstKeyBinding(new KeyEventMatcher(modifier, SWT.TAB),
				(table, event) -> table.traverse(traversal));
	}

	private void key(Event event) {
		boolean control = (event.stateMask & SWT.MOD1) != 0;
		if (control && event.keyCode == 'f') {
			filter.run();
		} else if (control && event.keyCode >= '1' && event.keyCode < '1' + columns) {
			sort.toggle(event.keyCode - '1');
		}
	}
}
