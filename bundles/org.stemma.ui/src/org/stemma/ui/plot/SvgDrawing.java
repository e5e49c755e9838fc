/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.plot;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Writes a drawing as an SVG document that stands by itself. Source: SVG 1.1, W3C recommendation. */
public final class SvgDrawing implements Drawing {

	private static final double LETTER = 0.56;
	private static final double BASELINE = 0.35;

	private final StringBuilder body = new StringBuilder();
	private final AtomicInteger clips = new AtomicInteger();

	/** An empty drawing. */
	public SvgDrawing() {
		// filled by drawing
	}

	/** The document of a painting at a size. */
	public static String document(Painting painting, int width, int height, String title) {
		SvgDrawing drawing = new SvgDrawing();
		painting.paint(drawing, new Box(0, 0, width, height));
		return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
				+ " width=\"" + width + "\" height=\"" + height + "\" viewBox=\"0 0 " + width + " " + height
				+ "\" font-family=\"Liberation Sans, Arial, sans-serif\">\n<title>" + plain(title) + "</title>\n" + drawing.body + "</svg>\n";
	}

	@Override
	public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
		write("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"%s/>", n(x1), n(y1), n(x2), n(y2), border(stroke));
	}

	@Override
	public void polyline(Outline outline, Stroke stroke) {
		write("<polyline points=\"%s\" fill=\"none\"%s/>", points(outline), border(stroke));
	}

	@Override
	public void polygon(Outline outline, Ink fill, Stroke border) {
		write("<polygon points=\"%s\"%s%s/>", points(outline), filled(fill), border(border));
	}

	@Override
	public void fill(Box box, Ink ink) {
		write("<rect %s%s/>", place(box), filled(ink));
	}

	@Override
	public void frame(Box box, Stroke border) {
		write("<rect %s fill=\"none\"%s/>", place(box), border(border));
	}

	@Override
	public void dot(double x, double y, double radius, Ink ink) {
		write("<circle cx=\"%s\" cy=\"%s\" r=\"%s\"%s/>", n(x), n(y), n(radius), filled(ink));
	}

	@Override
	public void text(String words, double x, double y, Lettering lettering) {
		write("<text x=\"%s\" y=\"%s\"%s>%s</text>", n(x), n(y + BASELINE * lettering.size()), letters(lettering), plain(words));
	}

	@Override
	public void upright(String words, double x, double y, Lettering lettering) {
		write("<text x=\"%s\" y=\"%s\" transform=\"rotate(-90 %s %s)\"%s>%s</text>", n(x), n(y), n(x), n(y), letters(lettering), plain(words));
	}

	@Override
	public void image(Raster raster, Box box) {
		write("<image %s preserveAspectRatio=\"none\" image-rendering=\"pixelated\" xlink:href=\"data:image/png;base64,%s\"/>", place(box),
				java.util.Base64.getEncoder().encodeToString(PngBytes.of(raster)));
	}

	@Override
	public void clipped(Box box, Runnable drawn) {
		String id = "clip" + clips.incrementAndGet();
		write("<clipPath id=\"%s\"><rect %s/></clipPath>", id, place(box));
		write("<g clip-path=\"url(#%s)\">", id);
		drawn.run();
		write("</g>");
	}

	@Override
	public double width(String words, Lettering lettering) {
		return words.length() * lettering.size() * LETTER;
	}

	private void write(String pattern, Object... values) {
		body.append(String.format(Locale.ROOT, pattern, values)).append('\n');
	}

	private static String place(Box box) {
		return "x=\"" + n(box.x()) + "\" y=\"" + n(box.y()) + "\" width=\"" + n(box.width()) + "\" height=\"" + n(box.height()) + "\"";
	}

	private static String points(Outline outline) {
		StringBuilder points = new StringBuilder();
		for (int i = 0; i < outline.size(); i++) {
			points.append(i == 0 ? "" : " ").append(n(outline.x()[i])).append(',').append(n(outline.y()[i]));
		}
		return points.toString();
	}

	private static String filled(Ink ink) {
		return " fill=\"" + hex(ink) + "\"" + (ink.opacity() < 1 ? " fill-opacity=\"" + n(ink.opacity()) + "\"" : "");
	}

	private static String border(Stroke stroke) {
		String dash = switch (stroke.dash()) {
		case SOLID -> "";
		case DASHED -> " stroke-dasharray=\"6 4\"";
		case DOTTED -> " stroke-dasharray=\"2 3\"";
		};
		return " stroke=\"" + hex(stroke.ink()) + "\" stroke-width=\"" + n(stroke.width()) + "\" stroke-linejoin=\"round\"" + dash
				+ (stroke.ink().opacity() < 1 ? " stroke-opacity=\"" + n(stroke.ink().opacity()) + "\"" : "");
	}

	private static String letters(Lettering lettering) {
		String anchor = switch (lettering.align()) {
		case LEFT -> "start";
		case CENTRE -> "middle";
		case RIGHT -> "end";
		};
		return " font-size=\"" + n(lettering.size()) + "\" text-anchor=\"" + anchor + "\" fill=\"" + hex(lettering.ink()) + "\""
				+ (lettering.bold() ? " font-weight=\"bold\"" : "");
	}

	private static String hex(Ink ink) {
		return String.format(Locale.ROOT, "#%06x", ink.rgb());
	}

	private static String n(double value) {
		return Decimals.plain(value, 2);
	}

	private static String plain(String words) {
		return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replaceAll("\\p{Cntrl}", " ");
	}
}
