/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.plot;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.stemma.ui.widget.WidgetId;

/** Shows a painting, takes the keyboard, and says in words what it shows. */
public final class PlotCanvas {

	private static final Stroke FOCUS = Stroke.of(Ink.ACCENT, 1);

	private final Canvas canvas;
	private Painting painting = (drawing, box) -> {
	};
	private String words = "";

	/** An empty canvas with a name. */
	public PlotCanvas(Composite parent, String id) {
		canvas = WidgetId.set(new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND), id);
		canvas.addPaintListener(this::paint);
		canvas.addListener(SWT.Resize, event -> canvas.redraw());
		canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
		canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
		canvas.addListener(SWT.MouseDown, event -> canvas.setFocus());
		canvas.addListener(SWT.KeyDown, event -> {
		});
		canvas.addListener(SWT.Traverse, PlotCanvas::leave);
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = words;
			}
		});
	}

	/** Tab and Shift+Tab go on to other widgets; arrows, Enter and Escape are for the canvas. */
	private static void leave(Event event) {
		event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
	}

	private void paint(PaintEvent event) {
		Box all = box();
		try (GcDrawing drawing = new GcDrawing(event.gc)) {
			drawing.fill(all, Ink.PAPER);
			painting.paint(drawing, all);
			if (canvas.isFocusControl()) {
				drawing.frame(all.within(0, 0, 1, 1), FOCUS);
			}
		}
	}

	/** The room of the painting. */
	public Box box() {
		Rectangle area = canvas.getClientArea();
		return new Box(0, 0, area.width, area.height);
	}

	/** Shows a painting, which the words describe for who cannot see it. */
	public void show(Painting shown, String description) {
		painting = shown;
		words = description;
		canvas.setData("words", description);
		if (!canvas.isDisposed()) {
			canvas.redraw();
		}
	}

	/** What is shown. */
	public Painting painting() {
		return painting;
	}

	/** What is shown, in words. */
	public String words() {
		return words;
	}

	/** The widget, to be laid out and listened to. */
	public Canvas control() {
		return canvas;
	}
}
