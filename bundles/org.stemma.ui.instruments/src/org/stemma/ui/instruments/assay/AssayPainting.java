/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.assay;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.stemma.core.calculation.assay.Assay;
import org.stemma.core.calculation.assay.AssayCurve;
import org.stemma.core.calculation.assay.AssayWell;
import org.stemma.core.calculation.assay.AssayWell.Role;
import org.stemma.core.calculation.assay.Calibrator;
import org.stemma.core.calculation.assay.ReadOff;
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
 * Draws an assay: standards as circles, unknowns as diamonds on the curve, those beyond the standards as crosses at the
 * side of the limit.
 *
 * @param assay what is drawn
 */
public record AssayPainting(Assay assay) implements Painting {

	private static final Texts TEXTS = new Texts(AssayPainting.class);
	private static final Ink STANDARD = Ink.series(0);
	private static final Ink UNKNOWN = Ink.series(1);
	private static final Lettering WORDS = Lettering.of(Ink.TEXT, Align.LEFT).sized(12.5);
	private static final double LINE = 20;
	private static final double WORDS_WIDTH = 250;
	private static final int STEPS = 240;
	/** Decades on both sides, so that limits are seen beside the standards. */
	private static final double SPARE = 0.35;

	@Override
	public void paint(Drawing drawing, Box box) {
		List<Calibrator> standards = assay.run().wells().stream().flatMap(well -> well.calibrator().stream()).toList();
		double least = standards.stream().mapToDouble(Calibrator::concentration).min().orElse(1);
		double most = standards.stream().mapToDouble(Calibrator::concentration).max().orElse(1);
		double[] signals = assay.run().wells().stream().flatMap(well -> well.signal().stream()).mapToDouble(Double::doubleValue).toArray();
		double low = DoubleStream.of(signals).min().orElse(0);
		double high = DoubleStream.of(signals).max().orElse(1);
		double spare = (high - low) / 20;
		String unit = assay.run().unit().isEmpty() || assay.run().unit().equals("1") ? "" : " (" + assay.run().unit() + ")";
		Axes axes = new Axes(new LogScale(Math.log10(least) - SPARE, Math.log10(most) + SPARE),
				LinearScale.around(low >= 0 ? Math.max(0, low - spare) : low - spare, high + spare), TEXTS.get("axis.concentration", unit), assay.run().signal());
		Box ground = axes.ground(drawing, box.within(0, 0, WORDS_WIDTH + 30, 0));
		axes.grid(drawing, ground);
		drawing.clipped(ground, () -> {
			assay.curve().ifPresent(curve -> curve(drawing, axes, ground, curve));
			assay.run().wells().forEach(well -> unknown(drawing, axes, ground, well));
			standards.forEach(each -> standard(drawing, axes.across(ground, each.concentration()), axes.down(ground, each.signal())));
		});
		axes.frame(drawing, ground, box);
		legend(drawing, new Box(ground.right() + 24, ground.y(), WORDS_WIDTH, ground.height()));
	}

	private static void curve(Drawing drawing, Axes axes, Box ground, AssayCurve fitted) {
		line(drawing, axes, ground, fitted, axes.x().value(0), axes.x().value(1), Stroke.of(Ink.QUIET, 1).dashed());
		line(drawing, axes, ground, fitted, fitted.least(), fitted.most(), Stroke.of(STANDARD, 2));
	}

	private static void line(Drawing drawing, Axes axes, Box ground, AssayCurve fitted, double from, double to, Stroke stroke) {
		double[] at = IntStream.rangeClosed(0, STEPS).mapToDouble(i -> from * Math.pow(to / from, (double) i / STEPS)).toArray();
		drawing.polyline(new Outline(DoubleStream.of(at).map(x -> axes.across(ground, x)).toArray(),
				DoubleStream.of(at).map(x -> axes.down(ground, fitted.curve().signal(x))).toArray()), stroke);
	}

	/** Where a well lies on the curve, before its dilution is taken into account. */
	private void unknown(Drawing drawing, Axes axes, Box ground, AssayWell well) {
		Optional<ReadOff> found = well.role() != Role.UNKNOWN ? Optional.empty() : assay.readOff(well);
		if (found.isPresent()) {
			double y = axes.down(ground, well.signal().orElseThrow());
			double x = axes.across(ground, found.get().concentration() / well.dilution());
			switch (found.get().state()) {
			case VALUE -> diamond(drawing, x, y);
			case BELOW -> cross(drawing, ground.x() + 8, y);
			case ABOVE -> cross(drawing, ground.right() - 8, y);
			}
		}
	}

	private static void standard(Drawing drawing, double x, double y) {
		drawing.dot(x, y, 5, STANDARD);
		drawing.dot(x, y, 2, Ink.PAPER);
	}

	private static void cross(Drawing drawing, double x, double y) {
		drawing.line(x - 4, y - 4, x + 4, y + 4, Stroke.of(UNKNOWN, 1.5));
		drawing.line(x - 4, y + 4, x + 4, y - 4, Stroke.of(UNKNOWN, 1.5));
	}

	private static void diamond(Drawing drawing, double x, double y) {
		drawing.polygon(new Outline(new double[] { x, x + 5, x, x - 5 }, new double[] { y - 5, y, y + 5, y }), UNKNOWN.thin(0.7),
				Stroke.of(UNKNOWN, 1));
	}

	private void legend(Drawing drawing, Box box) {
		double y = box.y() + 10;
		drawing.text(assay.run().reading(), box.x(), y, WORDS.sized(14).strong());
		for (String line : lines(drawing, box.width())) {
			y += LINE;
			drawing.text(line, box.x(), y, WORDS);
		}
		y += 2 * LINE;
		standard(drawing, box.x() + 8, y);
		drawing.text(TEXTS.get("legend.standard"), box.x() + 24, y, WORDS);
		diamond(drawing, box.x() + 8, y + LINE);
		drawing.text(TEXTS.get("legend.unknown"), box.x() + 24, y + LINE, WORDS);
		cross(drawing, box.x() + 8, y + 2 * LINE);
		drawing.text(TEXTS.get("legend.limit"), box.x() + 24, y + 2 * LINE, WORDS);
	}

	/** The words, broken where they are too long. */
	private List<String> lines(Drawing drawing, double width) {
		return AssayWords.of(assay).stream().flatMap(line -> broken(drawing, line, width)).toList();
	}

	private static Stream<String> broken(Drawing drawing, String line, double width) {
		int end = line.length();
		while (drawing.width(line.substring(0, end), WORDS) > width && line.lastIndexOf(' ', end - 1) > 0) {
			end = line.lastIndexOf(' ', end - 1);
		}
		return end == line.length() ? Stream.of(line)
				: Stream.concat(Stream.of(line.substring(0, end)), broken(drawing, line.substring(end + 1), width));
	}
}
