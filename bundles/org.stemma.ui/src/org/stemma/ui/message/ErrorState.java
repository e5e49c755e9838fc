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
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Look;
import org.stemma.ui.widget.PushButton;
import org.stemma.ui.widget.Tone;
import org.stemma.ui.widget.WidgetId;

/** What a view shows when it cannot show what it should: what, why, and the technical text on demand. */
public final class ErrorState {

	private static final Texts TEXTS = new Texts(ErrorState.class);
	private static final int WIDTH = 460;

	private final Composite area;

	/** An error state; the sentence says what could not be shown and what to do. */
	public ErrorState(Composite parent, String sentence, Throwable failure) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(24, 36).spacing(5, 12).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		Label label = Look.css(WidgetId.set(new Label(area, SWT.WRAP | SWT.CENTER), "error.sentence"), Look.HEADING);
		label.setText(Tone.BAD.sign() + " " + sentence + "\n" + FailureWords.of(failure));
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, false).hint(WIDTH, SWT.DEFAULT)
				.applyTo(label);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(PushButton.create(area, "error.details",
				TEXTS.get("details"), () -> new DetailsDialog(area.getShell(), failure).open()));
	}

	/** The widget, to be laid out. */
	public Control control() {
		return area;
	}
}
