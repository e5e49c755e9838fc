/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.form;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** Lets Enter do something in a text field instead of accepting the dialog. */
final class EnterKey {

	private EnterKey() {
	}

	/** The action answers whether it took the key. */
	static void in(Control control, BooleanSupplier action) {
		if (control instanceof Text text) {
			text.addListener(SWT.Traverse, event -> {
				if (event.detail == SWT.TRAVERSE_RETURN && event.doit && action.getAsBoolean()) {
					event.doit = false;
				}
			});
		} else if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				in(child, action);
			}
		}
	}
}
