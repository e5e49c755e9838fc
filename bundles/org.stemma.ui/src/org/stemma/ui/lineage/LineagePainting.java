/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.lineage;

import java.util.Optional;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/**
 * Paints a placed lineage: boxes with kind, code and words, those of acts with round ends; the record asked for is filled,
 * the selected one framed.
 */
final class LineagePainting {

	private static final int PADDING = 8;
	private static final int SHARP = 4;
	private static final int FRAME = 3;
	private static final String CUT = "\u2026";

	private final GC gc;
	private final Display display;
	private final Font plain;
	private final Font bold;
	private final LaidLineage lineage;

	LineagePainting(GC gc, Display display, LaidLineage lineage) {
		this.gc = gc;
		this.display = display;
		this.lineage = lineage;
		this.plain = gc.getFont();
		this.bold = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
	}

	void paint(Optional<PlacedLineage.Box> selected) {
		gc.setAntialias(SWT.ON);
		gc.setForeground(color(SWT.COLOR_WIDGET_NORMAL_SHADOW));
		gc.setBackground(color(SWT.COLOR_WIDGET_NORMAL_SHADOW));
		lineage.placed().lines().forEach(this::line);
		for (PlacedLineage.Box box : lineage.placed().boxes()) {
			box(box, box.node().ref().means(lineage.centre()), selected.filter(box::equals).isPresent());
		}
	}

	private void line(int[] points) {
		gc.drawPolyline(points);
		int end = points.length - 2;
		if (end >= 2) {
			int x = points[end];
			int y = points[end + 1];
			gc.fillPolygon(new int[] { x, y, x - 7, y - 4, x - 7, y + 4 });
		}
	}

	private void box(PlacedLineage.Box box, boolean centre, boolean selected) {
		Rectangle area = box.area();
		int round = lineage.act(box.node().ref()) ? area.height : SHARP;
		gc.setBackground(color(centre ? SWT.COLOR_LIST_SELECTION : SWT.COLOR_WIDGET_BACKGROUND));
		gc.fillRoundRectangle(area.x, area.y, area.width, area.height, round, round);
		gc.setForeground(color(selected ? SWT.COLOR_LIST_FOREGROUND : SWT.COLOR_WIDGET_NORMAL_SHADOW));
		gc.setLineWidth(selected ? FRAME : 1);
		gc.drawRoundRectangle(area.x, area.y, area.width, area.height, round, round);
		gc.setLineWidth(1);
		gc.setForeground(color(centre ? SWT.COLOR_LIST_SELECTION_TEXT : SWT.COLOR_WIDGET_FOREGROUND));
		int x = area.x + (round == SHARP ? PADDING : 2 * PADDING);
		int width = area.x + area.width - x - (round == SHARP ? PADDING : 2 * PADDING);
		text(lineage.words(box.node().ref()), bold, x, area.y + PADDING / 2, width);
		text(box.node().words(), plain, x, area.y + area.height / 2, width);
	}

	private void text(String words, Font font, int x, int y, int width) {
		gc.setFont(font);
		gc.drawText(shortened(words, width), x, y, SWT.DRAW_TRANSPARENT);
	}

	private String shortened(String words, int width) {
		String shown = words;
		while (shown.length() > 1 && gc.textExtent(shown).x > width) {
			shown = shown.substring(0, shown.length() - (shown.endsWith(CUT) ? 2 : 1)) + CUT;
		}
		return shown;
	}

	private Color color(int id) {
		return display.getSystemColor(id);
	}
}
