/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.editor;

import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;

/** Gives one column of a table the room that the others leave. */
final class WideColumn {

	private static final int LEAST = 160;

	private WideColumn() {
	}

	/**
	 * The column counted from 0; the control is a {@link Table}. The other columns keep the widths that they have now: some
	 * systems stretch the last one and would tell that as its width.
	 */
	static void in(Control control, int column) {
		Table table = (Table) control;
		int others = IntStream.range(0, table.getColumnCount()).filter(each -> each != column)
				.map(each -> table.getColumn(each).getWidth()).sum();
		table.addListener(SWT.Resize,
				event -> table.getColumn(column).setWidth(Math.max(LEAST, table.getClientArea().width - others)));
	}
}
