/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.table;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.DefaultColumnHeaderDataLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectRowsCommand;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionBindings;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The layers of the grid: data, selection of whole rows, viewport, header that sorts. */
final class Grid {

	private static final int ROW_HEIGHT = 26;
	private static final int HEADER_HEIGHT = 28;
	private static final int LEAST_MAIN_WIDTH = 160;
	private static final int NOWHERE = -1;

	private final NatTable table;
	private final DataLayer body;
	private final SelectionLayer selection;
	private final ViewportLayer viewport;

	Grid(Composite parent, IDataProvider data, IDataProvider header, List<RecordColumn> columns, SortState sort) {
		body = new DataLayer(data, 120, ROW_HEIGHT);
		widths(columns);
		selection = new SelectionLayer(body, false);
		selection.addConfiguration(new RowOnlySelectionConfiguration());
		selection.addConfiguration(new RowOnlySelectionBindings());
		viewport = new ViewportLayer(selection);
		viewport.setRegionName(GridRegion.BODY);
		table = new NatTable(parent, SWT.NO_BACKGROUND | SWT.NO_REDRAW_RESIZE | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL
				| SWT.H_SCROLL | SWT.BORDER, layers(header, sort), false);
		table.addConfiguration(new DefaultNatTableStyleConfiguration());
		table.addConfiguration(new SingleClickSortConfiguration());
		table.configure();
		table.setTheme(new GridTheme(parent));
	}

	private void widths(List<RecordColumn> columns) {
		for (int i = 0; i < columns.size(); i++) {
			int width = columns.get(i).width();
			body.setColumnWidthByPosition(i, width == 0 ? LEAST_MAIN_WIDTH : width);
			if (width == 0) {
				body.setColumnPercentageSizing(i, true);
				body.setMinColumnWidth(i, LEAST_MAIN_WIDTH);
			}
		}
	}

	private CompositeLayer layers(IDataProvider header, SortState sort) {
		DefaultColumnHeaderDataLayer data = new DefaultColumnHeaderDataLayer(header);
		data.setDefaultRowHeight(HEADER_HEIGHT);
		CompositeLayer layers = new CompositeLayer(1, 2);
		layers.setChildLayer(GridRegion.COLUMN_HEADER,
				new SortHeaderLayer<>(new ColumnHeaderLayer(data, viewport, selection, false), sort), 0, 0);
		layers.setChildLayer(GridRegion.BODY, viewport, 0, 1);
		return layers;
	}

	NatTable table() {
		return table;
	}

	/** The number of rows or their values became others; the selected row stays selected. */
	void changed() {
		int row = selectedRow();
		body.fireLayerEvent(new RowStructuralRefreshEvent(body));
		if (row >= 0 && row < body.getRowCount()) {
			select(row, false);
		}
	}

	int selectedRow() {
		return selection.getSelectionAnchor().getRowPosition();
	}

	/** Selects a row; only on request is it scrolled to, since somebody may be looking elsewhere. */
	void select(int row, boolean reveal) {
		if (reveal) {
			viewport.moveRowPositionIntoViewport(row);
		}
		selection.doCommand(new SelectRowsCommand(selection, 0, new int[] { row }, false, false, reveal ? row : NOWHERE));
	}

	/** Where a column starts in the widget, and how wide it is; a width of 0 when it is not to be seen. */
	int[] columnBounds(int index) {
		int position = table.getColumnCount() == 0 ? -1 : positionOf(index);
		return position < 0 ? new int[] { 0, 0 }
				: new int[] { table.getStartXOfColumnPosition(position), table.getColumnWidthByPosition(position) };
	}

	private int positionOf(int index) {
		for (int i = 0; i < table.getColumnCount(); i++) {
			if (table.getColumnIndexByPosition(i) == index) {
				return i;
			}
		}
		return -1;
	}

	/** The column index under a pixel, or -1. */
	int rowAt(int y) {
		ILayerCell cell = table.getCellByPosition(0, table.getRowPositionByY(y));
		return cell == null || table.getRowPositionByY(y) < 1 ? -1 : table.getRowIndexByPosition(table.getRowPositionByY(y));
	}
}
