/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.widget;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;

/** Some lines of words to be read and copied, which the keyboard reaches; they lie on the ground of their parent. */
public final class Passage {

	private final StyledText words;

	/** A named passage with room for that many lines, in a grid layout. */
	public Passage(Composite parent, String id, int lines) {
		words = WidgetId.set(new StyledText(parent, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP), id);
		words.setCaret(null);
		words.setBackground(parent.getBackground());
		GridDataFactory.fillDefaults().grab(true, false).hint(200, words.getLineHeight() * lines).applyTo(words);
	}

	/** Shows words. */
	public void show(String text) {
		words.setText(text);
	}
}
