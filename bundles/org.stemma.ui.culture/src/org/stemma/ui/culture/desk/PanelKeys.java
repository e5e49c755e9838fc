/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.desk;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Lets Enter save and Escape leave in every widget of a panel; in a text of several lines it is Ctrl+Enter that saves. */
record PanelKeys(Runnable save, Runnable back) {

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
			take(event, back);
		} else if (event.detail == SWT.TRAVERSE_RETURN && (event.doit || (event.stateMask & SWT.MOD1) != 0)) {
			take(event, event.widget instanceof Button button ? () -> button.notifyListeners(SWT.Selection, new Event()) : save);
		}
	}

	private static void take(Event event, Runnable action) {
		event.doit = false;
		event.detail = SWT.TRAVERSE_NONE;
		event.display.asyncExec(action);
	}
}
