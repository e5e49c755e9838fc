/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.file;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Lets Escape leave, wherever the keyboard is in a pane. */
record EscapeKey(Runnable leave) {

	/** Listens in a widget and all that are in it. */
	void in(Control control) {
		control.addListener(SWT.Traverse, this::traverse);
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				in(child);
			}
		}
	}

	private void traverse(Event event) {
		if (event.detail == SWT.TRAVERSE_ESCAPE) {
			event.doit = false;
			event.detail = SWT.TRAVERSE_NONE;
			event.display.asyncExec(leave);
		}
	}
}
