/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.flow;

import java.util.ArrayList;
import java.util.List;

import org.stemma.ui.plot.Axes;
import org.stemma.ui.plot.Box;
import org.stemma.ui.plot.Decimals;
import org.stemma.ui.plot.Drawing;
import org.stemma.ui.plot.Ink;
import org.stemma.ui.plot.Lettering;
import org.stemma.ui.plot.Lettering.Align;
import org.stemma.ui.plot.Outline;
import org.stemma.ui.plot.Painting;
import org.stemma.ui.plot.Stroke;
import org.stemma.ui.text.Texts;

/**
 * Draws events and the gates over them.
 *
 * @param picture the events
 * @param gates   the gates that lie on its axes
 * @param corner  the corner of the edited gate that the keyboard is on, or -1
 * @param draft   corners of a polygon that is not closed yet
 */
public record FlowPainting(FlowPicture picture, List<DrawnGate> gates, int corner, List<Outline.Point> draft) implements Painting {

	private static final Texts TEXTS = new Texts(FlowPainting.class);
	private static final Stroke CONTOUR = Stroke.of(Ink.of(0x173a44), 1);
	private static final Ink GATE = Ink.of(0x10242b);
	private static final Lettering NAME = Lettering.of(Ink.TEXT, Align.LEFT).sized(13).strong();
	private static final double TITLE = 24;

	/** The ground between the axes. */
	Box ground(Drawing drawing, Box box) {
		return picture.axes().ground(drawing, box.within(0, TITLE, 0, 0));
	}

	@Override
	public void paint(Drawing drawing, Box box) {
		Box ground = ground(drawing, box);
		Axes axes = picture.axes();
		drawing.text(title(), ground.x(), box.y() + 18, NAME);
		drawing.clipped(ground, () -> {
			picture.raster().ifPresent(raster -> drawing.image(raster, ground));
			picture.contours().forEach(line -> drawing.polyline(placed(line, ground), CONTOUR));
			new HistogramPainting(picture.histograms(), axes).paint(drawing, ground);
			gates.forEach(gate -> gate(drawing, ground, gate));
			draft(drawing, ground);
		});
		gates.forEach(gate -> label(drawing, ground, gate));
		axes.frame(drawing, ground, box);
	}

	private String title() {
		FlowRequest request = picture.request();
		return request.data().name() + " \u00b7 " + TEXTS.get("shown", request.population().orElse(TEXTS.get("events.all")),
				String.format(java.util.Locale.ROOT, "%,d", picture.count()));
	}

	private static Outline placed(Outline line, Box ground) {
		double[] x = new double[line.size()];
		double[] y = new double[line.size()];
		for (int i = 0; i < x.length; i++) {
			x[i] = ground.x() + line.x()[i] * ground.width();
			y[i] = ground.bottom() - line.y()[i] * ground.height();
		}
		return new Outline(x, y);
	}

	private void gate(Drawing drawing, Box ground, DrawnGate gate) {
		Ink ink = gate.selected() ? Ink.ACCENT : GATE;
		Outline border = placed(Outline.of(gate.shape().border()), ground);
		Stroke line = Stroke.of(ink, gate.selected() ? 2 : 1.5);
		if (gate.shape() instanceof CrossShape cross) {
			for (Stroke each : List.of(Stroke.of(Ink.PAPER.thin(0.8), 4), line)) {
				double x = ground.x() + cross.x() * ground.width();
				double y = ground.bottom() - cross.y() * ground.height();
				drawing.line(x, ground.y(), x, ground.bottom(), each);
				drawing.line(ground.x(), y, ground.right(), y, each);
			}
		} else {
			drawing.polygon(border, ink.thin(gate.selected() ? 0.06 : 0.02), Stroke.of(Ink.PAPER.thin(0.8), 4));
			drawing.polygon(border, ink.thin(0), line);
		}
		if (gate.selected()) {
			handles(drawing, placed(Outline.of(gate.shape().handles()), ground));
		}
	}

	private void handles(Drawing drawing, Outline handles) {
		for (int i = 0; i < handles.size(); i++) {
			double half = i == corner ? 6 : 4;
			Box box = new Box(handles.x()[i] - half, handles.y()[i] - half, 2 * half, 2 * half);
			drawing.fill(box, i == corner ? Ink.ACCENT : Ink.PAPER);
			drawing.frame(box, Stroke.of(Ink.ACCENT, 1.5));
		}
	}

	private void draft(Drawing drawing, Box ground) {
		if (!draft.isEmpty()) {
			Outline line = placed(Outline.of(new ArrayList<>(draft)), ground);
			drawing.polyline(line, Stroke.of(Ink.ACCENT, 1.5).dashed());
			handles(drawing, line);
		}
	}

	/** The name above the gate, those of quadrants in their corners. */
	private static void label(Drawing drawing, Box ground, DrawnGate gate) {
		if (gate.words().size() == 4) {
			for (int i = 0; i < 4; i++) {
				label(drawing, ground, gate, gate.words().get(i), i % 2 == 0 ? ground.x() : ground.right(), i < 2 ? ground.bottom() : ground.y());
			}
			return;
		}
		Outline border = placed(Outline.of(gate.shape().border()), ground);
		double left = java.util.Arrays.stream(border.x()).min().orElse(0);
		double top = java.util.Arrays.stream(border.y()).min().orElse(0);
		label(drawing, ground, gate, gate.words().getFirst(), left, top - 10);
	}

	private static void label(Drawing drawing, Box ground, DrawnGate gate, String words, double left, double top) {
		Lettering lettering = Lettering.of(gate.selected() ? Ink.ACCENT : GATE, Align.LEFT).sized(12).strong();
		double width = drawing.width(words, lettering);
		double x = Math.clamp(left, ground.x() + 4, Math.max(ground.x() + 4, ground.right() - width - 4));
		double y = Math.clamp(top, ground.y() + 10, ground.bottom() - 10);
		drawing.fill(new Box(x - 3, y - 8, width + 6, 16), Ink.PAPER.thin(0.85));
		drawing.text(words, x, y, lettering);
	}

	/** A share in words. */
	static String percent(java.util.OptionalDouble share) {
		return share.isPresent() ? Decimals.brief(share.getAsDouble(), 3) + " %" : "";
	}
}
