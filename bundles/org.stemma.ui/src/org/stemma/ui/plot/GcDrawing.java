/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.plot;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;

/** Draws with a graphics context of the window system; frees its fonts when it is closed. */
public final class GcDrawing implements Drawing, AutoCloseable {

	private static final int OPAQUE = 255;
	private static final double POINTS = 72;

	private final GC gc;
	private final Map<Lettering, Font> fonts = new HashMap<>();

	/** Draws on that context, which stays the caller's. */
	public GcDrawing(GC gc) {
		this.gc = gc;
		gc.setAdvanced(true);
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
	}

	@Override
	public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
		polyline(new Outline(new double[] { x1, x2 }, new double[] { y1, y2 }), stroke);
	}

	@Override
	public void polyline(Outline outline, Stroke stroke) {
		if (outline.drawable()) {
			drawn(path(outline), stroke);
		}
	}

	@Override
	public void polygon(Outline outline, Ink fill, Stroke border) {
		if (outline.drawable()) {
			Path path = path(outline);
			path.close();
			gc.setBackground(color(fill));
			gc.setAlpha((int) Math.round(fill.opacity() * OPAQUE));
			gc.fillPath(path);
			drawn(path, border);
		}
	}

	private Path path(Outline outline) {
		Path path = new Path(gc.getDevice());
		path.moveTo((float) outline.x()[0], (float) outline.y()[0]);
		for (int i = 1; i < outline.size(); i++) {
			path.lineTo((float) outline.x()[i], (float) outline.y()[i]);
		}
		return path;
	}

	private void drawn(Path path, Stroke stroke) {
		gc.setForeground(color(stroke.ink()));
		gc.setAlpha((int) Math.round(stroke.ink().opacity() * OPAQUE));
		gc.setLineAttributes(new org.eclipse.swt.graphics.LineAttributes((float) stroke.width(), SWT.CAP_FLAT, SWT.JOIN_ROUND,
				SWT.LINE_SOLID, null, 0, 10));
		if (stroke.dash() != Stroke.Dash.SOLID) {
			gc.setLineDash(stroke.dash() == Stroke.Dash.DASHED ? new int[] { 6, 4 } : new int[] { 2, 3 });
		}
		gc.drawPath(path);
		path.dispose();
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setAlpha(OPAQUE);
	}

	@Override
	public void fill(Box box, Ink ink) {
		gc.setBackground(color(ink));
		gc.setAlpha((int) Math.round(ink.opacity() * OPAQUE));
		int x = (int) Math.round(box.x());
		int y = (int) Math.round(box.y());
		gc.fillRectangle(x, y, (int) Math.round(box.right()) - x, (int) Math.round(box.bottom()) - y);
		gc.setAlpha(OPAQUE);
	}

	@Override
	public void frame(Box box, Stroke border) {
		double x = Math.floor(box.x()) + 0.5;
		double y = Math.floor(box.y()) + 0.5;
		double right = Math.floor(box.right()) + 0.5;
		double bottom = Math.floor(box.bottom()) + 0.5;
		Path path = path(new Outline(new double[] { x, right, right, x }, new double[] { y, y, bottom, bottom }));
		path.close();
		drawn(path, border);
	}

	@Override
	public void dot(double x, double y, double radius, Ink ink) {
		Path path = new Path(gc.getDevice());
		path.addArc((float) (x - radius), (float) (y - radius), (float) (2 * radius), (float) (2 * radius), 0, 360);
		gc.setBackground(color(ink));
		gc.setAlpha((int) Math.round(ink.opacity() * OPAQUE));
		gc.fillPath(path);
		path.dispose();
		gc.setAlpha(OPAQUE);
	}

	@Override
	public void text(String words, double x, double y, Lettering lettering) {
		Point size = prepared(words, lettering);
		gc.drawText(words, (int) Math.round(x - before(size, lettering)), (int) Math.round(y - size.y / 2.0), SWT.DRAW_TRANSPARENT);
	}

	private static double before(Point size, Lettering lettering) {
		return switch (lettering.align()) {
		case LEFT -> 0;
		case CENTRE -> size.x / 2.0;
		case RIGHT -> size.x;
		};
	}

	private Point prepared(String words, Lettering lettering) {
		gc.setFont(font(lettering));
		gc.setForeground(color(lettering.ink()));
		return gc.textExtent(words, SWT.DRAW_TRANSPARENT);
	}

	@Override
	public void upright(String words, double x, double y, Lettering lettering) {
		Point size = prepared(words, lettering);
		Transform before = new Transform(gc.getDevice());
		Transform turned = new Transform(gc.getDevice());
		gc.getTransform(before);
		gc.getTransform(turned);
		turned.translate((float) x, (float) y);
		turned.rotate(-90);
		gc.setTransform(turned);
		gc.drawText(words, (int) Math.round(-size.x / 2.0), (int) Math.round(-size.y / 2.0), SWT.DRAW_TRANSPARENT);
		gc.setTransform(before);
		turned.dispose();
		before.dispose();
	}

	@Override
	public void image(Raster raster, Box box) {
		Image image = Pictures.image(gc.getDevice(), raster);
		gc.setInterpolation(SWT.NONE);
		gc.drawImage(image, 0, 0, raster.width(), raster.height(), (int) Math.round(box.x()), (int) Math.round(box.y()),
				(int) Math.round(box.width()), (int) Math.round(box.height()));
		image.dispose();
	}

	@Override
	public void clipped(Box box, Runnable drawn) {
		Rectangle before = gc.getClipping();
		gc.setClipping(before.intersection(new Rectangle((int) Math.floor(box.x()), (int) Math.floor(box.y()),
				(int) Math.ceil(box.width()) + 1, (int) Math.ceil(box.height()) + 1)));
		drawn.run();
		gc.setClipping(before);
	}

	@Override
	public double width(String words, Lettering lettering) {
		return words.isEmpty() ? 0 : prepared(words, lettering).x;
	}

	private Font font(Lettering lettering) {
		return fonts.computeIfAbsent(new Lettering(Ink.TEXT, lettering.size(), lettering.bold(), Lettering.Align.LEFT), key -> {
			FontData data = gc.getDevice().getSystemFont().getFontData()[0];
			data.height = (float) (key.size() * POINTS / gc.getDevice().getDPI().y);
			data.setStyle(key.bold() ? SWT.BOLD : SWT.NORMAL);
			return new Font(gc.getDevice(), data);
		});
	}

	private Color color(Ink ink) {
		return new Color(ink.red(), ink.green(), ink.blue());
	}

	@Override
	public void close() {
		fonts.values().forEach(Font::dispose);
		fonts.clear();
	}
}
