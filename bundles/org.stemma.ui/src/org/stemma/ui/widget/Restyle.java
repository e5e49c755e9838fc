/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.widget;

import org.eclipse.e4.ui.css.swt.dom.WidgetElement;
import org.eclipse.swt.widgets.Control;

/** Gives a widget that is already shown another class of the theme. */
public final class Restyle {

	private Restyle() {
	}

	/** Changes the class and applies the theme to the widget; without a theme it only keeps the class. */
	public static void as(Control control, String cssClass) {
		Look.css(control, cssClass);
		if (WidgetElement.getEngine(control) != null) {
			WidgetElement.getEngine(control).applyStyles(control, true);
		}
	}
}
