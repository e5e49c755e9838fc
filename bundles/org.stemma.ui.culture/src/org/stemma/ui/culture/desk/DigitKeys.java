/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.desk;

import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** Hears digits that are typed anywhere inside a composite, except where a digit is text. */
public final class DigitKeys {

	private final Composite area;
	private final Predicate<Character> digits;

	private DigitKeys(Composite area, Predicate<Character> digits) {
		this.area = area;
		this.digits = digits;
	}

	/** Listens until the composite is disposed; the predicate answers whether it took the digit. */
	public static void listen(Composite area, Predicate<Character> digits) {
		Display display = area.getDisplay();
		Listener listener = new DigitKeys(area, digits)::key;
		display.addFilter(SWT.KeyDown, listener);
		area.addListener(SWT.Dispose, event -> display.removeFilter(SWT.KeyDown, listener));
	}

	private void key(Event event) {
		boolean plain = (event.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0;
		if (plain && Character.isDigit(event.character) && event.widget instanceof Control control && inside(control)
				&& !takesText(control) && digits.test(event.character)) {
			event.doit = false;
			event.type = SWT.None;
		}
	}

	private boolean inside(Control control) {
		for (Control each = control; each != null; each = each.getParent()) {
			if (each == area) {
				return true;
			}
		}
		return false;
	}

	private static boolean takesText(Control control) {
		return control instanceof Text text && text.getEditable() || control instanceof StyledText
				|| control instanceof Combo || control instanceof Spinner || control instanceof DateTime;
	}
}
