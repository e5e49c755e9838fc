/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.mapping;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.stemma.ui.widget.WidgetId;

/** A table of texts whose columns change with what is shown. */
final class TextGrid {

	private static final int NARROWEST = 70;
	private static final int WIDEST = 260;

	private final Table table;

	/** An empty grid with room for that many rows. */
	TextGrid(Composite parent, String id, int rows) {
		table = WidgetId.set(new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE), id);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, table.getItemHeight() * (rows + 1)).applyTo(table);
	}

	/** Shows rows under names; a row may be shorter than the names. */
	void show(List<String> names, List<List<String>> rows) {
		table.setRedraw(false);
		table.removeAll();
		while (table.getColumnCount() > names.size()) {
			table.getColumn(names.size()).dispose();
		}
		while (table.getColumnCount() < names.size()) {
			new TableColumn(table, SWT.NONE);
		}
		for (int i = 0; i < names.size(); i++) {
			table.getColumn(i).setText(names.get(i));
		}
		rows.forEach(row -> new TableItem(table, SWT.NONE).setText(row.toArray(String[]::new)));
		for (TableColumn column : table.getColumns()) {
			column.pack();
			column.setWidth(Math.clamp(column.getWidth() + 6, NARROWEST, WIDEST));
		}
		table.setRedraw(true);
	}
}
