/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.table;

import org.eclipse.nebula.widgets.nattable.painter.cell.BackgroundPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.sort.painter.SortIconPainter;
import org.eclipse.nebula.widgets.nattable.sort.painter.SortableHeaderTextPainter;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.theme.ModernNatTableThemeConfiguration;
import org.eclipse.nebula.widgets.nattable.ui.util.CellEdgeEnum;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** The grid in the colours and the font that the desktop and the theme give to lists. */
final class GridTheme extends ModernNatTableThemeConfiguration {

	private static final int PADDING = 5;

	GridTheme(Control like) {
		Display display = like.getDisplay();
		Color ground = display.getSystemColor(SWT.COLOR_LIST_BACKGROUND);
		Color words = display.getSystemColor(SWT.COLOR_LIST_FOREGROUND);
		Color strip = display.getSystemColor(SWT.COLOR_WIDGET_BACKGROUND);
		this.defaultBgColor = ground;
		this.defaultFgColor = words;
		this.defaultFont = like.getFont();
		this.defaultHAlign = HorizontalAlignmentEnum.LEFT;
		this.oddRowBgColor = ground;
		this.evenRowBgColor = ground;
		this.cHeaderBgColor = strip;
		this.cHeaderFgColor = words;
		this.cHeaderFont = like.getFont();
		this.cHeaderHAlign = HorizontalAlignmentEnum.LEFT;
		this.cHeaderSelectionBgColor = strip;
		this.cHeaderSelectionFgColor = words;
		this.cHeaderSelectionFont = like.getFont();
		this.cHeaderFullSelectionBgColor = strip;
		this.cHeaderFullSelectionFgColor = words;
		this.sortHeaderCellPainter = new BackgroundPainter(new PaddingDecorator(new SortableHeaderTextPainter(
				new TextPainter(false, false), CellEdgeEnum.RIGHT, new SortIconPainter(false), false, 0, false), 0, PADDING, 0,
				PADDING, false));
		selection(display, like);
	}

	private void selection(Display display, Control like) {
		Color ground = display.getSystemColor(SWT.COLOR_LIST_SELECTION);
		Color words = display.getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT);
		this.defaultSelectionBgColor = ground;
		this.defaultSelectionFgColor = words;
		this.defaultSelectionFont = like.getFont();
		this.selectionAnchorBgColor = ground;
		this.selectionAnchorFgColor = words;
		this.selectionAnchorSelectionBgColor = ground;
		this.selectionAnchorSelectionFgColor = words;
		this.selectionAnchorFont = like.getFont();
		this.selectionAnchorSelectionFont = like.getFont();
	}
}
