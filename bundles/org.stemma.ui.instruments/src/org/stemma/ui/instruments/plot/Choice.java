/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.plot;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.stemma.ui.widget.Look;
import org.stemma.ui.widget.WidgetId;

/**
 * One of several values, with a label before it.
 *
 * @param <T> type of the values
 */
public final class Choice<T> {

	private static final int WIDEST = 260;
	private static final int LEAST = 90;

	private final Composite part;
	private final Combo combo;
	private List<T> values = List.of();

	/** An empty choice in a line of choices. */
	public Choice(Composite line, String id, String label, Runnable changed) {
		part = Look.css(new Composite(line, SWT.NONE), Look.PAGE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.center = true;
		layout.marginLeft = layout.marginRight = layout.marginTop = layout.marginBottom = 0;
		part.setLayout(layout);
		new Label(part, SWT.NONE).setText(label);
		combo = WidgetId.set(new Combo(part, SWT.READ_ONLY), id);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
	}

	/** A line that choices and buttons stand on; wraps when there is too little room. */
	public static Composite line(Composite parent) {
		Composite line = Look.css(new Composite(parent, SWT.NONE), Look.PAGE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.center = true;
		layout.spacing = 12;
		layout.marginTop = layout.marginBottom = 0;
		layout.marginLeft = 0;
		line.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(line);
		return line;
	}

	/** Offers values; the one chosen before stays chosen when it is still there, else the first is. */
	public void show(List<T> offered, Function<T, String> words) {
		Optional<T> before = value();
		values = List.copyOf(offered);
		combo.setItems(values.stream().map(words).map(each -> each.isEmpty() ? " " : each).toArray(String[]::new));
		combo.select(Math.max(0, before.map(values::indexOf).orElse(0)));
		combo.setLayoutData(new RowData(Math.clamp(combo.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, LEAST, WIDEST), SWT.DEFAULT));
		combo.requestLayout();
	}

	/** Calls back when another value is chosen. */
	public void onChange(Runnable listener) {
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> listener.run()));
	}

	/** Chooses a value without calling back. */
	public void choose(T value) {
		combo.select(values.indexOf(value));
	}

	/** The chosen value; empty when none is offered. */
	public Optional<T> value() {
		int index = combo.isDisposed() ? -1 : combo.getSelectionIndex();
		return index < 0 || index >= values.size() ? Optional.empty() : Optional.of(values.get(index));
	}

	/** Shows or hides it with its label. */
	public void visible(boolean shown) {
		part.setVisible(shown);
		Object data = part.getLayoutData();
		RowData layout = data instanceof RowData row ? row : new RowData();
		layout.exclude = !shown;
		part.setLayoutData(layout);
		part.requestLayout();
	}
}
