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

/** A title of a page or section. */
public final class Heading {

	private final Label label;

	/** A title with these words. */
	public Heading(Composite parent, String words) {
		label = Look.css(new Label(parent, SWT.NONE), Look.HEADING);
		show(words);
	}

	/** Shows other words; an ampersand is shown as such. */
	public void show(String words) {
		label.setText(words.replace("&", "&&"));
		label.requestLayout();
	}

	/** The widget, to be laid out. */
	public Control control() {
		return label;
	}
}
