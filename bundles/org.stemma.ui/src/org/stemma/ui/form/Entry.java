/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/**
 * Entering a line of text selects what stands there, so that typing replaces it. Only before the first key: a focus that
 * arrives late, as it does on a busy machine, must not select what was typed meanwhile, or the next key would replace it. Nor
 * may one that comes back: the line is left when another control of its window has the keyboard a moment later.
 */
final class Entry {

	private final Text text;
	private boolean typed;

	/** Watches a line of text. */
	Entry(Text text) {
		this.text = text;
		text.addListener(SWT.KeyDown, event -> typed = true);
		text.addListener(SWT.FocusIn, event -> select());
		text.addListener(SWT.FocusOut, event -> leave());
	}

	/** Puts the keyboard into it. */
	void focus() {
		text.setFocus();
		select();
	}

	private void select() {
		if (!typed) {
			text.selectAll();
		}
	}

	private void leave() {
		text.clearSelection();
		text.getDisplay().asyncExec(() -> {
			if (!text.isDisposed() && isElsewhere(text.getDisplay().getFocusControl())) {
				typed = false;
			}
		});
	}

	private boolean isElsewhere(Control focus) {
		return focus != null && focus != text && focus.getShell() == text.getShell();
	}
}
