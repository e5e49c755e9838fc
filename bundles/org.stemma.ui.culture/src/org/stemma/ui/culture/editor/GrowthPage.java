/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.editor;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.stemma.core.culture.CultureView;
import org.stemma.core.culture.CultureView.GrowthPoint;
import org.stemma.ui.chart.GrowthChart;
import org.stemma.ui.culture.words.Numbers;
import org.stemma.ui.table.RowColumn;
import org.stemma.ui.table.RowTable;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Look;

/** How a culture grew: a chart, and the same values as words below or beside it. */
final class GrowthPage implements CulturePage {

	private static final Texts TEXTS = new Texts(GrowthPage.class);
	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

	private static final int LOW = 360;

	private final SashForm area;
	private final GrowthChart chart;
	private final RowTable<GrowthPoint> points;

	GrowthPage(Composite parent) {
		area = Look.css(new SashForm(parent, SWT.VERTICAL), Look.PAGE);
		chart = new GrowthChart(area);
		points = new RowTable<>(area, "growth.points", List.of(
				RowColumn.of(TEXTS.get("growth.when"), 140, point -> MINUTE.format(point.when())),
				RowColumn.of(TEXTS.get("growth.vessel"), 120, point -> point.vessel().code()),
				RowColumn.of(TEXTS.get("growth.confluence"), 120, point -> point.confluence().map(Numbers::brief).orElse("")),
				RowColumn.of(TEXTS.get("growth.cells"), 120, point -> point.viableCells().map(Numbers::cells).orElse("")),
				RowColumn.of(TEXTS.get("growth.doublings"), 200, point -> point.doublings().map(Numbers::decimal).orElse(""))));
		area.setWeights(60, 40);
		area.addListener(SWT.Resize, event -> arrange());
		area.setTabList(new Control[] { points.control() });
	}

	/** Where there is little height, the values stand beside the chart. */
	private void arrange() {
		int wanted = area.getClientArea().height < LOW ? SWT.HORIZONTAL : SWT.VERTICAL;
		if (area.getOrientation() != wanted) {
			area.setOrientation(wanted);
		}
	}

	@Override
	public void show(CultureView culture) {
		chart.show(culture.growth());
		points.show(culture.growth().reversed());
	}

	@Override
	public void focus() {
		points.focus();
	}

	@Override
	public Control control() {
		return area;
	}
}
