/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.plate;

import java.util.Set;

import org.stemma.ui.instruments.run.ValueWords;
import org.stemma.ui.plot.Box;
import org.stemma.ui.plot.ColourScale;
import org.stemma.ui.plot.Drawing;
import org.stemma.ui.plot.Ink;
import org.stemma.ui.plot.Lettering;
import org.stemma.ui.plot.Lettering.Align;
import org.stemma.ui.plot.Painting;
import org.stemma.ui.plot.Stroke;

/**
 * Draws a plate: a colour and, where there is room, the number of each well. What is missing is hatched, what the file says
 * nothing about is blank, a censored value has a corner, so that the colour is never alone.
 *
 * @param map    what is shown
 * @param cursor the well with the keyboard
 * @param chosen wells that are marked
 */
public record HeatMapPainting(HeatMap map, WellPlace cursor, Set<WellPlace> chosen) implements Painting {

	private static final Stroke EDGE = Stroke.of(Ink.of(0xd3dcde), 1);
	private static final Stroke HATCH = Stroke.of(Ink.of(0x9fb0b6), 1);
	private static final Lettering LABEL = Lettering.of(Ink.TEXT, Align.CENTRE);
	private static final double LEAST_WORDS = 26;

	@Override
	public void paint(Drawing drawing, Box box) {
		WellGrid grid = WellGrid.of(map.plate().size(), box);
		labels(drawing, grid);
		for (int row = 0; row < map.plate().size().rows(); row++) {
			for (int column = 0; column < map.plate().size().columns(); column++) {
				well(drawing, grid, new WellPlace(row, column));
			}
		}
		if (map.plate().size().holds(cursor)) {
			drawing.frame(grid.cell(cursor).within(-1, -1, -1, -1), Stroke.of(Ink.PAPER, 4));
			drawing.frame(grid.cell(cursor).within(-1, -1, -1, -1), Stroke.of(Ink.ACCENT, 2));
		}
		new ColourLegend(map).paint(drawing, grid.legend());
		title(drawing, grid);
	}

	private void title(Drawing drawing, WellGrid grid) {
		Box ground = grid.ground();
		drawing.text((map.plate().name().isEmpty() ? "" : map.plate().name() + " \u00b7 ") + map.reading().words(), ground.x(),
				ground.y() - 36, Lettering.of(Ink.TEXT, Align.LEFT).sized(14).strong());
	}

	private void labels(Drawing drawing, WellGrid grid) {
		double size = Math.clamp(Math.min(grid.width(), grid.height()) * 0.6, 8, 12);
		int every = Math.max(1, (int) Math.ceil(drawing.width("48", LABEL.sized(size)) * 1.3 / grid.width()));
		int down = Math.max(1, (int) Math.ceil(size * 1.1 / grid.height()));
		for (int column = 0; column < map.plate().size().columns(); column += every) {
			drawing.text(String.valueOf(column + 1), grid.cell(new WellPlace(0, column)).middle(), grid.ground().y() - 10,
					LABEL.sized(size));
		}
		for (int row = 0; row < map.plate().size().rows(); row += down) {
			drawing.text(WellPlace.letters(row), grid.ground().x() - 14, grid.cell(new WellPlace(row, 0)).centre(), LABEL.sized(size));
		}
	}

	private void well(Drawing drawing, WellGrid grid, WellPlace well) {
		double gap = grid.width() > 12 ? 1 : 0;
		Box cell = grid.cell(well).within(gap, gap, gap, gap);
		map.share(well).ifPresentOrElse(share -> coloured(drawing, cell, well, share), () -> bare(drawing, cell, well));
		if (chosen.contains(well)) {
			drawing.frame(cell.within(2, 2, 2, 2), Stroke.of(Ink.PAPER, 1.5));
			drawing.frame(cell.within(1, 1, 1, 1), Stroke.of(Ink.of(0x10242b), 1.5));
		}
	}

	private void coloured(Drawing drawing, Box cell, WellPlace well, double share) {
		Ink ink = ColourScale.ink(share);
		drawing.fill(cell, ink);
		if (map.censored(well)) {
			double side = Math.min(cell.width(), cell.height()) * 0.34;
			drawing.polygon(new org.stemma.ui.plot.Outline(new double[] { cell.right() - side, cell.right(), cell.right() },
					new double[] { cell.y(), cell.y(), cell.y() + side }), ink.contrast(), Stroke.of(ink.contrast(), 0.5));
		}
		words(drawing, cell, well, ink.contrast());
	}

	/** Hatched when the file says that nothing stands there, blank when it says nothing at all. */
	private void bare(Drawing drawing, Box cell, WellPlace well) {
		if (map.value(well).isPresent()) {
			drawing.clipped(cell, () -> {
				for (double at = -cell.height(); at < cell.width(); at += Math.max(4, cell.width() / 7)) {
					drawing.line(cell.x() + at, cell.bottom(), cell.x() + at + cell.height(), cell.y(), HATCH);
				}
			});
		}
		drawing.frame(cell, EDGE);
		words(drawing, cell, well, Ink.TEXT);
	}

	private void words(Drawing drawing, Box cell, WellPlace well, Ink ink) {
		if (cell.width() < LEAST_WORDS || cell.height() < 12) {
			return;
		}
		String words = map.value(well).map(ValueWords::brief).orElse("");
		Lettering lettering = Lettering.of(ink, Align.CENTRE).sized(Math.clamp(cell.width() / 3.5, 8.5, 14));
		if (!words.isEmpty() && drawing.width(words, lettering) < cell.width()) {
			if (map.share(well).isEmpty()) {
				double half = drawing.width(words, lettering) / 2 + 2;
				drawing.fill(new Box(cell.middle() - half, cell.centre() - 8, 2 * half, 16), Ink.PAPER);
			}
			drawing.text(words, cell.middle(), cell.centre(), lettering);
		}
	}
}
