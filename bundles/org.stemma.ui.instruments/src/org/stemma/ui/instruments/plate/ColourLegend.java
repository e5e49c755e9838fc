/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.plate;

import org.stemma.ui.instruments.run.ValueWords;
import org.stemma.ui.plot.Box;
import org.stemma.ui.plot.ColourScale;
import org.stemma.ui.plot.Decimals;
import org.stemma.ui.plot.Drawing;
import org.stemma.ui.plot.Ink;
import org.stemma.ui.plot.Lettering;
import org.stemma.ui.plot.Lettering.Align;
import org.stemma.ui.plot.LinearScale;
import org.stemma.ui.plot.Painting;
import org.stemma.ui.plot.Scale;
import org.stemma.ui.plot.Stroke;
import org.stemma.ui.text.Texts;

/**
 * The colours with their numbers, and what the other signs mean.
 *
 * @param map what is explained
 */
record ColourLegend(HeatMap map) implements Painting {

	private static final Texts TEXTS = new Texts(ColourLegend.class);
	private static final Stroke LINE = Stroke.of(Ink.QUIET, 1);
	private static final Lettering WORDS = Lettering.of(Ink.TEXT, Align.LEFT).sized(11.5);
	private static final double WIDTH = 18;
	private static final double SIGNS = 52;

	@Override
	public void paint(Drawing drawing, Box box) {
		Box bar = new Box(box.x(), box.y(), WIDTH, box.height() - SIGNS - 16);
		int steps = (int) Math.max(2, bar.height());
		for (int i = 0; i < steps; i++) {
			drawing.fill(new Box(bar.x(), bar.bottom() - (i + 1) * bar.height() / steps, bar.width(), bar.height() / steps + 0.5),
					ColourScale.ink((double) i / (steps - 1)));
		}
		drawing.frame(bar, LINE);
		ticks(drawing, bar);
		drawing.text(ValueWords.unit(map.unit()).strip(), bar.x(), bar.y() - 12, WORDS);
		sign(drawing, new Box(box.x(), bar.bottom() + 20, WIDTH, 16), TEXTS.get("legend.missing"), true);
		sign(drawing, new Box(box.x(), bar.bottom() + 44, WIDTH, 16), TEXTS.get("legend.censored"), false);
	}

	private void ticks(Drawing drawing, Box bar) {
		if (!(map.high() > map.low())) {
			drawing.text(Decimals.brief(map.low(), 4), bar.right() + 8, bar.centre(), WORDS);
			return;
		}
		LinearScale scale = LinearScale.between(map.low(), map.high());
		for (Scale.Tick tick : scale.ticks()) {
			double at = bar.bottom() - tick.place() * bar.height();
			drawing.line(bar.right(), at, bar.right() + 5, at, LINE);
			drawing.text(tick.words(), bar.right() + 8, at, WORDS);
		}
	}

	private static void sign(Drawing drawing, Box box, String words, boolean hatched) {
		Stroke line = Stroke.of(Ink.of(0x9fb0b6), 1);
		if (hatched) {
			drawing.clipped(box, () -> {
				for (double at = -box.height(); at < box.width(); at += 5) {
					drawing.line(box.x() + at, box.bottom(), box.x() + at + box.height(), box.y(), line);
				}
			});
		} else {
			drawing.polygon(new org.stemma.ui.plot.Outline(new double[] { box.right() - 8, box.right(), box.right() },
					new double[] { box.y(), box.y(), box.y() + 8 }), Ink.TEXT, Stroke.of(Ink.TEXT, 0.5));
		}
		drawing.frame(box, line);
		drawing.text(words, box.right() + 8, box.centre(), WORDS);
	}
}
