/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.plot;

import java.util.Objects;

import org.stemma.ui.plot.Lettering.Align;

/**
 * Two axes with their titles around the ground of a plot.
 *
 * @param x      across
 * @param y      upwards
 * @param titleX words below
 * @param titleY words on the left, from bottom to top
 */
public record Axes(Scale x, Scale y, String titleX, String titleY) {

	private static final Lettering BELOW = Lettering.of(Ink.TEXT, Align.CENTRE).sized(11.5);
	private static final Lettering BESIDE = Lettering.of(Ink.TEXT, Align.RIGHT).sized(11.5);
	private static final Lettering TITLE = Lettering.of(Ink.TEXT, Align.CENTRE).sized(12.5).strong();
	private static final Stroke LINE = Stroke.of(Ink.QUIET, 1);
	private static final Stroke GRID = Stroke.of(Ink.GRID, 1);
	private static final double LARGE = 6;
	private static final double SMALL = 3;
	private static final double LEAST_LABEL = 34;

	/** Checks that nothing is missing. */
	public Axes {
		Objects.requireNonNull(x, "x");
		Objects.requireNonNull(y, "y");
	}

	/** The ground between the axes when they are drawn over that rectangle. */
	public Box ground(Drawing drawing, Box box) {
		double labels = y.ticks().stream().mapToDouble(tick -> drawing.width(tick.words(), BESIDE)).max().orElse(0);
		return box.within(Math.max(LEAST_LABEL, labels + LARGE + 32), 12, 18, 48);
	}

	/** Draws lines behind what is plotted. */
	public void grid(Drawing drawing, Box ground) {
		x.ticks().stream().filter(tick -> tick.named() && on(tick)).forEach(tick -> {
			double at = ground.x() + tick.place() * ground.width();
			drawing.line(at, ground.y(), at, ground.bottom(), GRID);
		});
		y.ticks().stream().filter(tick -> tick.named() && on(tick)).forEach(tick -> {
			double at = ground.bottom() - tick.place() * ground.height();
			drawing.line(ground.x(), at, ground.right(), at, GRID);
		});
	}

	/** Draws both axes with ticks and titles. */
	public void frame(Drawing drawing, Box ground, Box box) {
		drawing.frame(ground, LINE);
		double free = Double.NEGATIVE_INFINITY;
		for (Scale.Tick tick : x.ticks()) {
			double at = ground.x() + tick.place() * ground.width();
			double half = drawing.width(tick.words(), BELOW) / 2;
			if (on(tick)) {
				drawing.line(at, ground.bottom(), at, ground.bottom() + (tick.named() ? LARGE : SMALL), LINE);
				if (tick.named() && at - half > free) {
					drawing.text(tick.words(), at, ground.bottom() + LARGE + 9, BELOW);
					free = at + half + 4;
				}
			}
		}
		upward(drawing, ground);
		drawing.text(titleX, ground.middle(), ground.bottom() + 36, TITLE);
		drawing.upright(titleY, box.x() + 14, ground.centre(), TITLE);
	}

	private void upward(Drawing drawing, Box ground) {
		double free = Double.POSITIVE_INFINITY;
		for (Scale.Tick tick : y.ticks()) {
			double at = ground.bottom() - tick.place() * ground.height();
			if (on(tick)) {
				drawing.line(ground.x() - (tick.named() ? LARGE : SMALL), at, ground.x(), at, LINE);
				if (tick.named() && at + BESIDE.size() / 2 < free) {
					drawing.text(tick.words(), ground.x() - LARGE - 3, at, BESIDE);
					free = at - BESIDE.size() / 2;
				}
			}
		}
	}

	private static boolean on(Scale.Tick tick) {
		return tick.place() >= -1e-9 && tick.place() <= 1 + 1e-9;
	}

	/** Where a value of x is drawn. */
	public double across(Box ground, double value) {
		return ground.x() + x.place(value) * ground.width();
	}

	/** Where a value of y is drawn. */
	public double down(Box ground, double value) {
		return ground.bottom() - y.place(value) * ground.height();
	}
}
