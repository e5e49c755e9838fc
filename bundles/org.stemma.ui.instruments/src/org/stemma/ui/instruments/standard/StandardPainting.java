/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.standard;

import java.util.List;

import org.stemma.ui.instruments.standard.MeasuredWell.Role;
import org.stemma.ui.plot.Axes;
import org.stemma.ui.plot.Box;
import org.stemma.ui.plot.Drawing;
import org.stemma.ui.plot.Ink;
import org.stemma.ui.plot.Lettering;
import org.stemma.ui.plot.Lettering.Align;
import org.stemma.ui.plot.LinearScale;
import org.stemma.ui.plot.LogScale;
import org.stemma.ui.plot.Outline;
import org.stemma.ui.plot.Painting;
import org.stemma.ui.plot.Stroke;
import org.stemma.ui.text.Texts;

/**
 * Draws a standard curve: standards as circles, unknowns as diamonds on the line, standards that were left out as crosses.
 *
 * @param run what is drawn
 */
public record StandardPainting(StandardRun run) implements Painting {

	private static final Texts TEXTS = new Texts(StandardPainting.class);
	private static final Ink STANDARD = Ink.series(0);
	private static final Ink UNKNOWN = Ink.series(1);
	private static final Lettering WORDS = Lettering.of(Ink.TEXT, Align.LEFT).sized(12.5);
	private static final double LINE = 20;
	/** Decades on both sides, so that points at the ends are seen whole. */
	private static final double SPARE = 0.25;

	@Override
	public void paint(Drawing drawing, Box box) {
		StandardCurve curve = run.curve();
		List<MeasuredWell> unknowns = run.wells().stream().filter(well -> well.role() == Role.UNKNOWN && well.cycles().isPresent()).toList();
		double least = Math.min(curve.least(), unknowns.stream().mapToDouble(this::quantity).min().orElse(curve.least()));
		double most = Math.max(curve.most(), unknowns.stream().mapToDouble(this::quantity).max().orElse(curve.most()));
		double low = run.wells().stream().flatMap(well -> well.cycles().stream()).mapToDouble(Double::doubleValue).min().orElse(0);
		double high = run.wells().stream().flatMap(well -> well.cycles().stream()).mapToDouble(Double::doubleValue).max().orElse(40);
		Axes axes = new Axes(new LogScale(Math.log10(least) - SPARE, Math.log10(most) + SPARE), LinearScale.around(low - 0.5, high + 0.5), TEXTS.get("axis.quantity"), TEXTS.get("axis.cycles"));
		Box ground = axes.ground(drawing, box.within(0, 0, 230, 0));
		axes.grid(drawing, ground);
		drawing.clipped(ground, () -> {
			fit(drawing, axes, ground, axes.x().value(0), axes.x().value(1), Stroke.of(Ink.QUIET, 1).dashed());
			fit(drawing, axes, ground, curve.least(), curve.most(), Stroke.of(STANDARD, 2));
			unknowns.forEach(well -> diamond(drawing, axes.across(ground, quantity(well)), axes.down(ground, well.cycles().orElseThrow())));
			run.wells().stream().filter(well -> well.role() == Role.STANDARD && well.cycles().isPresent() && well.quantity().isPresent())
					.forEach(well -> standard(drawing, axes, ground, well));
		});
		axes.frame(drawing, ground, box);
		legend(drawing, new Box(ground.right() + 24, ground.y(), 200, ground.height()));
	}

	private double quantity(MeasuredWell well) {
		return run.curve().quantity(well.cycles().orElseThrow());
	}

	private void fit(Drawing drawing, Axes axes, Box ground, double from, double to, Stroke stroke) {
		drawing.line(axes.across(ground, from), axes.down(ground, run.curve().cycles(from)), axes.across(ground, to),
				axes.down(ground, run.curve().cycles(to)), stroke);
	}

	private static void standard(Drawing drawing, Axes axes, Box ground, MeasuredWell well) {
		double x = axes.across(ground, well.quantity().orElseThrow());
		double y = axes.down(ground, well.cycles().orElseThrow());
		if (well.standard()) {
			drawing.dot(x, y, 5, STANDARD);
			drawing.dot(x, y, 2, Ink.PAPER);
		} else {
			cross(drawing, x, y);
		}
	}

	private static void cross(Drawing drawing, double x, double y) {
		drawing.line(x - 4, y - 4, x + 4, y + 4, Stroke.of(Ink.QUIET, 1.5));
		drawing.line(x - 4, y + 4, x + 4, y - 4, Stroke.of(Ink.QUIET, 1.5));
	}

	private static void diamond(Drawing drawing, double x, double y) {
		drawing.polygon(new Outline(new double[] { x, x + 5, x, x - 5 }, new double[] { y - 5, y, y + 5, y }), UNKNOWN.thin(0.7),
				Stroke.of(UNKNOWN, 1));
	}

	private void legend(Drawing drawing, Box box) {
		double y = box.y() + 10;
		drawing.text(run.target(), box.x(), y, WORDS.sized(14).strong());
		for (String line : StandardWords.of(run)) {
			y += LINE;
			drawing.text(line, box.x(), y, WORDS);
		}
		y += 2 * LINE;
		drawing.dot(box.x() + 8, y, 5, STANDARD);
		drawing.dot(box.x() + 8, y, 2, Ink.PAPER);
		drawing.text(TEXTS.get("legend.standard"), box.x() + 24, y, WORDS);
		diamond(drawing, box.x() + 8, y + LINE);
		drawing.text(TEXTS.get("legend.unknown"), box.x() + 24, y + LINE, WORDS);
		cross(drawing, box.x() + 8, y + 2 * LINE);
		drawing.text(TEXTS.get("legend.omitted"), box.x() + 24, y + 2 * LINE, WORDS);
	}
}
