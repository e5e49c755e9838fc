/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ILineSeries.PlotSymbolType;
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;
import org.stemma.core.culture.CultureView.GrowthPoint;
import org.stemma.ui.chart.GrowthCurves.Line;
import org.stemma.ui.chart.GrowthCurves.Quantity;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.WidgetId;

/**
 * Confluence (left axis, circles) and cumulative population doublings (right axis, squares) of a culture over its days.
 * A drawing of values that stand elsewhere in words: it takes no keys.
 */
public final class GrowthChart {

	private static final Texts TEXTS = new Texts(GrowthChart.class);
	private static final int SYMBOL = 5;
	private static final double MARGIN = 0.04;
	private static final double WHOLE = 100;

	private final Chart chart;
	private final int doublingsAxis;

	/** An empty chart. */
	public GrowthChart(Composite parent) {
		chart = WidgetId.set(new Chart(parent, SWT.NONE), "growth.chart");
		chart.setBackground(color(SWT.COLOR_LIST_BACKGROUND));
		chart.getPlotArea().setBackground(color(SWT.COLOR_LIST_BACKGROUND));
		chart.getTitle().setVisible(false);
		chart.getLegend().setPosition(SWT.BOTTOM);
		chart.getLegend().setBackground(color(SWT.COLOR_LIST_BACKGROUND));
		chart.getLegend().setForeground(color(SWT.COLOR_LIST_FOREGROUND));
		axis(chart.getAxisSet().getXAxis(0), TEXTS.get("days"));
		axis(chart.getAxisSet().getYAxis(0), TEXTS.get("confluence"));
		doublingsAxis = chart.getAxisSet().createYAxis();
		chart.getAxisSet().getYAxis(doublingsAxis).setPosition(IAxis.Position.Secondary);
		axis(chart.getAxisSet().getYAxis(doublingsAxis), TEXTS.get("doublings.short"));
		chart.getAxisSet().getYAxis(doublingsAxis).getGrid().setStyle(LineStyle.NONE);
	}

	private void axis(IAxis axis, String title) {
		axis.getTitle().setText(title);
		axis.getTitle().setForeground(color(SWT.COLOR_LIST_FOREGROUND));
		axis.getTitle().setFont(chart.getFont());
		axis.getTick().setForeground(color(SWT.COLOR_LIST_FOREGROUND));
		axis.getTick().setFormat(new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)));
		axis.getGrid().setForeground(color(SWT.COLOR_WIDGET_LIGHT_SHADOW));
	}

	/** The widget to be laid out. */
	public Control control() {
		return chart;
	}

	/** Shows the points of a culture, oldest first; points without a value of a curve are left out of it. */
	public void show(List<GrowthPoint> points) {
		GrowthCurves curves = GrowthCurves.of(points);
		for (ISeries<?> series : chart.getSeriesSet().getSeries()) {
			chart.getSeriesSet().deleteSeries(series.getId());
		}
		curves.start().ifPresent(start -> chart.getAxisSet().getXAxis(0).getTitle()
				.setText(TEXTS.get("days.since", start.toLocalDate())));
		curves.lines().forEach(line -> draw(line, first(curves, line)));
		scale(curves);
		chart.redraw();
	}

	private static boolean first(GrowthCurves curves, Line line) {
		return curves.lines().stream().filter(each -> each.quantity() == line.quantity()).findFirst().orElseThrow() == line;
	}

	private void draw(Line line, boolean inLegend) {
		boolean confluence = line.quantity() == Quantity.CONFLUENCE;
		ILineSeries<?> series = (ILineSeries<?>) chart.getSeriesSet().createSeries(SeriesType.LINE,
				line.quantity() + " " + line.vessel());
		series.setDescription(TEXTS.get(confluence ? "confluence" : "doublings"));
		series.setVisibleInLegend(inLegend);
		series.setXSeries(line.days());
		series.setYSeries(line.values());
		series.setYAxisId(confluence ? 0 : doublingsAxis);
		series.setSymbolType(confluence ? PlotSymbolType.CIRCLE : PlotSymbolType.SQUARE);
		series.setSymbolSize(SYMBOL);
		series.setLineWidth(2);
		series.setLineStyle(confluence ? LineStyle.SOLID : LineStyle.DASH);
		series.setLineColor(ink(confluence));
		series.setSymbolColor(ink(confluence));
		series.setAntialias(SWT.ON);
	}

	private void scale(GrowthCurves curves) {
		double days = curves.days();
		chart.getAxisSet().getXAxis(0).setRange(new Range(-days * MARGIN, days * (1 + MARGIN)));
		double confluence = curves.highest(Quantity.CONFLUENCE, WHOLE);
		chart.getAxisSet().getYAxis(0).setRange(new Range(0, confluence * (1 + MARGIN)));
		double doublings = curves.highest(Quantity.DOUBLINGS, 1);
		chart.getAxisSet().getYAxis(doublingsAxis).setRange(new Range(0, Math.ceil(doublings) * (1 + MARGIN)));
	}

	/** Dark on a light ground, light on a dark one. */
	private Color ink(boolean confluence) {
		boolean dark = color(SWT.COLOR_LIST_BACKGROUND).getRGB().getHSB()[2] < 0.5f;
		return color(confluence ? dark ? SWT.COLOR_CYAN : SWT.COLOR_DARK_BLUE
				: dark ? SWT.COLOR_YELLOW : SWT.COLOR_DARK_GREEN);
	}

	private Color color(int id) {
		return chart.getDisplay().getSystemColor(id);
	}
}
