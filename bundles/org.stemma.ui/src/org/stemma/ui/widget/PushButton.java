/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.widget;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Makes buttons that have a name and something to do. */
public final class PushButton {

	private PushButton() {
	}

	/** A button with a name, words ({@code &} before its key) and what it does. */
	public static Button create(Composite parent, String id, String words, Runnable action) {
		Button button = WidgetId.set(new Button(parent, SWT.PUSH), id);
		button.setText(words);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		return button;
	}
}
