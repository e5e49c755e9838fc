/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.flow;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.stemma.ui.plot.Box;
import org.stemma.ui.plot.Painting;
import org.stemma.ui.plot.PlotCanvas;
import org.stemma.ui.text.Texts;

/** The plot of events with its gates, for mouse and keyboard. */
final class GateCanvas {

	private static final Texts TEXTS = new Texts(GateCanvas.class);
	private static final double STEP = 0.01;
	private static final double FINE = 0.002;
	private static final int MARGIN_ACROSS = 84;
	private static final int MARGIN_UP = 84;

	private final FlowModel model;
	private final GateEditor editor;
	private final GateMouse mouse;
	private final PlotCanvas canvas;
	private Box ground = new Box(0, 0, 1, 1);

	GateCanvas(Composite parent, FlowModel model) {
		this.model = model;
		this.editor = new GateEditor(model);
		this.canvas = new PlotCanvas(parent, "flow.plot");
		this.mouse = new GateMouse(model, editor, this::show);
		model.onChange(this::show);
		canvas.control().addListener(SWT.Resize, event -> room());
		canvas.control().addListener(SWT.KeyDown, this::pressed);
		canvas.control().addListener(SWT.Traverse, this::traversed);
		canvas.control().addListener(SWT.MouseDown, event -> mouse.down(across(event), up(event), 9 / ground.width(), 9 / ground.height()));
		canvas.control().addListener(SWT.MouseMove, event -> mouse.moved(across(event), up(event)));
		canvas.control().addListener(SWT.MouseUp, event -> mouse.up(across(event), up(event)));
		canvas.control().addListener(SWT.MouseDoubleClick, event -> mouse.close());
	}

	private void room() {
		Box box = canvas.box();
		model.room((int) box.width() - MARGIN_ACROSS, (int) box.height() - MARGIN_UP);
	}

	private double across(Event event) {
		return (event.x - ground.x()) / ground.width();
	}

	private double up(Event event) {
		return (ground.bottom() - event.y) / ground.height();
	}

	void tool(GateTool tool) {
		mouse.tool(tool);
	}

	/** The painting for a screen or a file. */
	Painting painting() {
		return model.picture().<Painting>map(picture -> new FlowPainting(picture, editor.drawn(), editor.corner(), mouse.draft()))
				.orElse((drawing, box) -> {
				});
	}

	private void show() {
		if (canvas.control().isDisposed()) {
			return;
		}
		Painting painting = painting();
		Painting shown = painting instanceof FlowPainting flow ? (drawing, box) -> {
			ground = flow.ground(drawing, box);
			canvas.control().setData("ground", ground);
			flow.paint(drawing, box);
		} : painting;
		canvas.show(shown, words());
	}

	private String words() {
		List<String> gates = model.book().gates().stream().map(gate -> TEXTS.get("words.gate", gate.id(),
				model.counts().count(gate.id()).map(String::valueOf).orElse("?"), FlowPainting.percent(model.counts().ofParent(gate.id())))).toList();
		return model.picture().map(picture -> (picture.histograms().size() > 1 ? TEXTS.get("words.laid", picture.histograms().size()) + " " : "")
				+ TEXTS.get("words", String.format(java.util.Locale.ROOT, "%,d", picture.count()), TEXTS.get("kind." + picture.request().kind().name()),
				String.join("; ", gates))).orElse(TEXTS.get("words.none"));
	}

	/** Tab goes through the corners of the edited gate and then on. */
	private void traversed(Event event) {
		if (event.detail == SWT.TRAVERSE_TAB_NEXT && model.selected().isPresent() && editor.nextCorner()) {
			event.doit = false;
			show();
		}
	}

	private void pressed(Event event) {
		double step = (event.stateMask & SWT.MOD1) != 0 ? FINE : STEP;
		boolean grows = (event.stateMask & SWT.SHIFT) != 0;
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> change(grows, -step, 0);
		case SWT.ARROW_RIGHT -> change(grows, step, 0);
		case SWT.ARROW_UP -> change(grows, 0, step);
		case SWT.ARROW_DOWN -> change(grows, 0, -step);
		case SWT.INSERT -> insert();
		case SWT.DEL -> editor.remove();
		case SWT.PAGE_DOWN -> editor.nextGate();
		case SWT.ESC -> escape();
		case SWT.CR -> mouse.close();
		default -> {
		}
		}
	}

	private void change(boolean grows, double dx, double dy) {
		if (grows) {
			editor.grow(dx, dy);
		} else {
			editor.move(dx, dy);
		}
	}

	/** Puts a gate of the chosen kind into the middle. */
	void insert() {
		boolean plane = model.view().kind().plane();
		editor.make(mouse.tool().middle(plane), plane ? mouse.tool().word() : GateTool.SPAN.word());
		canvas.control().setFocus();
	}

	private void escape() {
		if (editor.corner() < 0 && mouse.draft().isEmpty()) {
			model.select(java.util.Optional.empty());
		}
		editor.whole();
		mouse.forget();
		show();
	}

	PlotCanvas canvas() {
		return canvas;
	}
}
