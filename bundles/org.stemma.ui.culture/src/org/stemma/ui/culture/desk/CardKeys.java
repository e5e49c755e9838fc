/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.desk;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.stemma.ui.scan.Scan;

/**
 * Takes a command card that a scanner types into a line of a form, so that it acts and does not overwrite what stands there:
 * from the card's mark on nothing reaches the line until Enter ends the card or Escape drops it. Lines of several rows, which
 * are prose, are left alone.
 */
final class CardKeys {

	private final Consumer<String> shown;
	private final Consumer<String> card;
	private final StringBuilder typed = new StringBuilder();

	/**
	 * Keys for a form.
	 *
	 * @param shown is told what was typed of a card so far, empty when it is over
	 * @param card  takes a whole card with its mark
	 */
	CardKeys(Consumer<String> shown, Consumer<String> card) {
		this.shown = shown;
		this.card = card;
	}

	/** Listens in a widget and all that are in it. */
	void in(Control control) {
		if (control instanceof Text text && (text.getStyle() & SWT.MULTI) == 0) {
			text.addListener(SWT.Verify, this::enter);
			text.addListener(SWT.Traverse, this::traverse);
			text.addListener(SWT.FocusOut, event -> end());
		} else if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				in(child);
			}
		}
	}

	private void enter(Event event) {
		if (!event.text.isEmpty() && (event.text.startsWith(Scan.COMMAND_MARK) || !typed.isEmpty())) {
			typed.append(event.text);
			shown.accept(typed.toString());
			event.doit = false;
		}
	}

	private void traverse(Event event) {
		boolean enter = event.detail == SWT.TRAVERSE_RETURN;
		if (typed.isEmpty() || !enter && event.detail != SWT.TRAVERSE_ESCAPE) {
			return;
		}
		String whole = typed.toString();
		end();
		event.doit = false;
		event.detail = SWT.TRAVERSE_NONE;
		if (enter) {
			event.display.asyncExec(() -> card.accept(whole));
		}
	}

	private void end() {
		if (!typed.isEmpty()) {
			typed.setLength(0);
			shown.accept("");
		}
	}
}
