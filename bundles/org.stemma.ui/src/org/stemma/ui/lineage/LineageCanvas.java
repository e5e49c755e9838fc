/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.lineage;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.stemma.api.RecordRef;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Look;
import org.stemma.ui.widget.WidgetId;
import org.stemma.ui.work.Workplace;

/**
 * Shows where a record comes from and what came of it. Arrow keys walk from record to record, Enter or a click opens
 * one; the line below says the selected record in full.
 */
public final class LineageCanvas {

	private static final Texts TEXTS = new Texts(LineageCanvas.class);
	private static final int MAXIMUM_RECORDS = 400;

	private final Workplace workplace;
	private final Composite area;
	private final ScrolledComposite scroller;
	private final Canvas canvas;
	private final Label words;
	private PlacedLineage placed = new PlacedLineage(List.of(), List.of(), 0, 0);
	private Optional<LaidLineage> laid = Optional.empty();
	private Optional<PlacedLineage.Box> selected = Optional.empty();
	private Consumer<RecordRef> opened = ref -> {
	};

	/** Makes an empty canvas. */
	public LineageCanvas(Composite parent, Workplace workplace) {
		this.workplace = Objects.requireNonNull(workplace, "workplace");
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
		scroller = WidgetId.set(new ScrolledComposite(area, SWT.H_SCROLL | SWT.V_SCROLL | SWT.BORDER), "lineage");
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 120).applyTo(scroller);
		canvas = WidgetId.set(new Canvas(scroller, SWT.DOUBLE_BUFFERED), "lineage.canvas");
		scroller.setContent(canvas);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		words = Look.css(WidgetId.set(new Label(area, SWT.WRAP), "lineage.selected"), Look.QUIET);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(words);
		words.setText(TEXTS.get("nothing"));
		listen();
	}

	private void listen() {
		canvas.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		scroller.setBackground(canvas.getBackground());
		canvas.addPaintListener(event -> laid.ifPresent(
				lineage -> new LineagePainting(event.gc, canvas.getDisplay(), lineage).paint(selected)));
		canvas.addKeyListener(KeyListener.keyPressedAdapter(this::key));
		canvas.addMouseListener(MouseListener.mouseDownAdapter(event -> click(event.x, event.y)));
		canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.detail == SWT.TRAVERSE_ESCAPE);
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = TEXTS.get("canvas") + ". " + words.getText();
			}
		});
	}

	/** The widget to be laid out. */
	public Control control() {
		return area;
	}

	/** Is told which record the person opens. */
	public void onOpen(Consumer<RecordRef> listener) {
		opened = Objects.requireNonNull(listener, "listener");
	}

	/** Reads and lays out a record's lineage in the background, then shows it. */
	public void show(RecordRef ref) {
		workplace.background().run(TEXTS.get("reading", ref.code()),
				() -> LaidLineage.read(workplace.laboratory().records(), ref, MAXIMUM_RECORDS), this::show);
	}

	private void show(LaidLineage lineage) {
		if (canvas.isDisposed()) {
			return;
		}
		laid = Optional.of(lineage);
		placed = lineage.placed();
		scroller.setMinSize(Math.max(placed.width(), 1), Math.max(placed.height(), 1));
		select(placed.boxes().stream().filter(box -> box.node().ref().means(lineage.centre())).findFirst());
		if (!lineage.complete()) {
			say(TEXTS.get("more"));
		}
	}

	private void select(Optional<PlacedLineage.Box> box) {
		selected = box;
		say(box.map(this::words).orElseGet(() -> TEXTS.get("nothing")));
		reveal();
		canvas.redraw();
	}

	private String words(PlacedLineage.Box box) {
		RecordRef ref = box.node().ref();
		return TEXTS.get("selected", laid.map(lineage -> lineage.words(ref)).orElse(ref.code()), box.node().words());
	}

	private void say(String sentence) {
		words.setText(sentence.replace("&", "&&"));
		area.layout();
	}

	/** Puts the keyboard's focus on the canvas. */
	public void focus() {
		canvas.setFocus();
	}

	/** The records shown, in no particular order. */
	public List<RecordRef> records() {
		return placed.boxes().stream().map(box -> box.node().ref()).toList();
	}

	private void key(KeyEvent event) {
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> step(-1, 0);
		case SWT.ARROW_RIGHT -> step(1, 0);
		case SWT.ARROW_UP -> step(0, -1);
		case SWT.ARROW_DOWN -> step(0, 1);
		case SWT.CR, SWT.KEYPAD_CR -> open();
		default -> {
			return;
		}
		}
		event.doit = false;
	}

	private void step(int stepX, int stepY) {
		selected.ifPresent(box -> select(Optional.of(placed.next(box, stepX, stepY))));
	}

	private void click(int x, int y) {
		canvas.setFocus();
		placed.at(x, y).ifPresent(box -> {
			select(Optional.of(box));
			open();
		});
	}

	private void open() {
		selected.ifPresent(box -> opened.accept(box.node().ref()));
	}

	private void reveal() {
		selected.ifPresent(box -> {
			Rectangle place = box.area();
			Rectangle shown = scroller.getClientArea();
			scroller.setOrigin(Math.max(0, place.x + place.width / 2 - shown.width / 2),
					Math.max(0, place.y + place.height / 2 - shown.height / 2));
		});
	}
}
