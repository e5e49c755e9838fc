/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.message;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Look;
import org.stemma.ui.widget.PushButton;
import org.stemma.ui.widget.WidgetId;

/** What a view shows when it has nothing to show: one sentence, one button, what to scan. */
public final class EmptyState {

	private static final Texts TEXTS = new Texts(EmptyState.class);
	private static final int WIDTH = 560;

	private final Composite area;

	/**
	 * An empty state.
	 *
	 * @param sentence what is not there and what to do
	 * @param scanHint what may be scanned instead, or empty
	 * @param button   words of the button, named {@code empty.action}; empty for none
	 */
	public EmptyState(Composite parent, String sentence, String scanHint, String button, Runnable action) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(24, 36).spacing(5, 12).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		add(sentence, "empty.sentence", Look.HEADING);
		if (!scanHint.isEmpty()) {
			add(TEXTS.get("scan.hint", scanHint), "empty.scan", Look.QUIET);
		}
		if (!button.isEmpty()) {
			Button widget = Look.css(PushButton.create(area, "empty.action", button, action), Look.ACTION);
			GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(widget);
		}
	}

	private void add(String words, String id, String css) {
		Label label = Look.css(WidgetId.set(new Label(area, SWT.WRAP | SWT.CENTER), id), css);
		label.setText(words);
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, false).hint(WIDTH, SWT.DEFAULT)
				.applyTo(label);
	}

	/** The widget, to be laid out. */
	public Control control() {
		return area;
	}
}
