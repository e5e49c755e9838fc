/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.widget;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A state: sign, word and colour. */
public final class StateChip {

	private final Label label;

	/** An empty chip. */
	public StateChip(Composite parent) {
		label = new Label(parent, SWT.NONE);
	}

	/** Shows a state. */
	public void show(Tone tone, String word) {
		label.setText(" " + tone.sign() + " " + word + " ");
		Restyle.as(label, "chip-" + tone.css());
		label.requestLayout();
	}

	/** The widget, to be laid out. */
	public Control control() {
		return label;
	}
}
