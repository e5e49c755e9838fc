/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.flow;

import java.util.List;

import org.stemma.ui.plot.Axes;
import org.stemma.ui.plot.Box;
import org.stemma.ui.plot.Drawing;
import org.stemma.ui.plot.Ink;
import org.stemma.ui.plot.Lettering;
import org.stemma.ui.plot.Lettering.Align;
import org.stemma.ui.plot.Outline;
import org.stemma.ui.plot.Painting;
import org.stemma.ui.plot.Stroke;

/**
 * Draws counts along one axis: one filled, several as shares of their peaks with other lines and a legend.
 *
 * @param histograms the counts
 * @param axes       their axes
 */
record HistogramPainting(List<Histogram> histograms, Axes axes) implements Painting {

	private static final Lettering WORDS = Lettering.of(Ink.TEXT, Align.LEFT).sized(12);
	private static final double LINE = 18;

	@Override
	public void paint(Drawing drawing, Box ground) {
		boolean several = histograms.size() > 1;
		for (int i = 0; i < histograms.size(); i++) {
			Histogram each = histograms.get(i);
			double factor = several && each.peak() > 0 ? 100 / each.peak() : 1;
			Stroke line = new Stroke(Ink.series(i), 1.8, Stroke.Dash.values()[i % Stroke.Dash.values().length]);
			drawing.polygon(outline(each, factor, ground), line.ink().thin(i == 0 ? 0.22 : 0.06), line);
		}
		for (int i = 0; several && i < histograms.size(); i++) {
			double y = ground.y() + 14 + i * LINE;
			String words = histograms.get(i).name() + " \u00b7 " + String.format(java.util.Locale.ROOT, "%,d", histograms.get(i).count());
			double x = ground.right() - 44 - drawing.width(words, WORDS);
			drawing.line(x, y, x + 28, y, new Stroke(Ink.series(i), 2, Stroke.Dash.values()[i % Stroke.Dash.values().length]));
			drawing.text(words, x + 34, y, WORDS);
		}
	}

	private Outline outline(Histogram histogram, double factor, Box ground) {
		int bins = histogram.bins().length;
		double[] x = new double[bins + 2];
		double[] y = new double[bins + 2];
		for (int i = 0; i < bins; i++) {
			x[i + 1] = ground.x() + (i + 0.5) / bins * ground.width();
			y[i + 1] = axes.down(ground, histogram.bins()[i] * factor);
		}
		x[0] = ground.x();
		x[bins + 1] = ground.right();
		y[0] = y[bins + 1] = ground.bottom();
		return new Outline(x, y);
	}
}
