/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.curve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.stemma.ui.plot.Axes;
import org.stemma.ui.plot.Box;
import org.stemma.ui.plot.Decimals;
import org.stemma.ui.plot.Drawing;
import org.stemma.ui.plot.Ink;
import org.stemma.ui.plot.Lettering;
import org.stemma.ui.plot.Lettering.Align;
import org.stemma.ui.plot.Painting;
import org.stemma.ui.plot.Stroke;
import org.stemma.ui.text.Texts;

/**
 * Draws curves: those chosen in colours with a legend over all others in grey, and the thresholds of the file.
 *
 * @param kind       what is drawn
 * @param curves     all curves
 * @param chosen     those that stand out
 * @param log        whether the axis upwards is logarithmic
 * @param thresholds whether thresholds apply
 * @param mass       makes the picture of those that do not stand out, when they are hundreds
 */
record CurvePainting(CurveKind kind, List<WellCurve> curves, Set<WellCurve> chosen, boolean log, boolean thresholds,
		CurveMass mass) implements Painting {

	private static final Texts TEXTS = new Texts(CurvePainting.class);
	private static final Stroke OTHERS = Stroke.of(Ink.of(0x9fb0b6).thin(0.6), 1);
	private static final Lettering WORDS = Lettering.of(Ink.TEXT, Align.LEFT).sized(11.5);
	private static final double LEGEND = 210;
	private static final double LINE = 17;
	private static final int FEW = 8;
	/** More curves are drawn as a picture of points. */
	private static final int MANY = 200;

	@Override
	public void paint(Drawing drawing, Box box) {
		CurveScales scales = new CurveScales(curves);
		Axes axes = new Axes(scales.across(), scales.upwards(log, thresholds), kind.titleX(), kind.titleY());
		List<WellCurve> coloured = coloured();
		Box plot = coloured.isEmpty() ? box : box.within(0, 0, LEGEND, 0);
		Box ground = axes.ground(drawing, plot);
		List<WellCurve> others = coloured.isEmpty() ? curves : curves.stream().filter(each -> !coloured.contains(each)).toList();
		if (others.size() > MANY) {
			mass(drawing, axes, ground, others);
		}
		axes.grid(drawing, ground);
		drawing.clipped(ground, () -> {
			if (others.size() <= MANY) {
				others.forEach(each -> line(drawing, axes, ground, each, OTHERS));
			}
			for (int i = 0; i < coloured.size(); i++) {
				line(drawing, axes, ground, coloured.get(i), Stroke.series(i));
			}
		});
		thresholds(drawing, axes, ground);
		axes.frame(drawing, ground, plot);
		legend(drawing, coloured, new Box(plot.right(), ground.y(), LEGEND, ground.height()));
	}

	/** The chosen ones; all when there are few and none is chosen. */
	private List<WellCurve> coloured() {
		List<WellCurve> marked = curves.stream().filter(chosen::contains).toList();
		return marked.isEmpty() && curves.size() <= FEW ? curves : marked;
	}

	private void mass(Drawing drawing, Axes axes, Box ground, List<WellCurve> others) {
		Box whole = new Box(Math.round(ground.x()), Math.round(ground.y()), Math.round(ground.width()), Math.round(ground.height()));
		mass.picture(others, OTHERS.ink(), axes, whole).ifPresent(raster -> drawing.image(raster, whole));
	}

	private void line(Drawing drawing, Axes axes, Box ground, WellCurve curve, Stroke stroke) {
		Points.of(curve.curve(), axes, ground).forEach(line -> drawing.polyline(line, stroke));
		if (thresholds && stroke != OTHERS && curve.crossing().isPresent() && curve.threshold().isPresent()) {
			drawing.dot(axes.across(ground, curve.crossing().get()), axes.down(ground, curve.threshold().get()), 4, stroke.ink());
		}
	}

	private void thresholds(Drawing drawing, Axes axes, Box ground) {
		if (!thresholds) {
			return;
		}
		Map<Double, String> readings = new LinkedHashMap<>();
		curves.forEach(curve -> curve.threshold().ifPresent(at -> readings.merge(at, curve.reading(),
				(all, one) -> (", " + all + ",").contains(", " + one + ",") ? all : all + ", " + one)));
		readings.forEach((value, reading) -> {
			double y = axes.down(ground, value);
			if (y >= ground.y() && y <= ground.bottom()) {
				drawing.line(ground.x(), y, ground.right(), y, Stroke.of(Ink.ACCENT, 1.2).dashed());
				drawing.text(TEXTS.get("threshold", Decimals.brief(value, 4)) + (reading.isEmpty() ? "" : " \u00b7 " + reading),
						ground.x() + 8, y - 10, Lettering.of(Ink.ACCENT, Align.LEFT).sized(11.5));
			}
		});
	}

	private static void legend(Drawing drawing, List<WellCurve> coloured, Box box) {
		int room = (int) (box.height() / LINE);
		for (int i = 0; i < Math.min(room, coloured.size()); i++) {
			double y = box.y() + 8 + i * LINE;
			boolean more = i == room - 1 && coloured.size() > room;
			if (!more) {
				drawing.line(box.x(), y, box.x() + 22, y, Stroke.series(i));
			}
			drawing.text(more ? TEXTS.get("legend.more", coloured.size() - i) : cut(drawing, coloured.get(i).words()), box.x() + 28, y, WORDS);
		}
	}

	private static String cut(Drawing drawing, String words) {
		String cut = words;
		while (drawing.width(cut, WORDS) > LEGEND - 36 && cut.length() > 1) {
			cut = cut.substring(0, cut.length() - 2).stripTrailing() + "\u2026";
		}
		return cut;
	}
}
