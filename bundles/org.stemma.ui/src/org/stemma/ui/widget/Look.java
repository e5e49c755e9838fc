/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.widget;

import java.util.Objects;

import org.eclipse.swt.widgets.Widget;

/** Classes that the theme gives fonts and colours to; code never names a colour or a font. */
public final class Look {

	/** Title of a record or page. */
	public static final String HEADING = "heading";
	/** Secondary words. */
	public static final String QUIET = "quiet";
	/** The one action that a page is for. */
	public static final String ACTION = "action";
	/** White ground of a page. */
	public static final String PAGE = "page";
	/** Ground of a header or tool strip. */
	public static final String STRIP = "strip";
	/** What is wrong with what was typed. */
	public static final String ERROR = "error";

	/** A field that can be changed. */
	public static final String EDITABLE = "editable";
	/** A field that is shown only. */
	public static final String READ_ONLY = "readonly";

	private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";

	private Look() {
	}

	/** Gives a widget a class of the theme and hands it back. */
	public static <T extends Widget> T css(T widget, String cssClass) {
		widget.setData(CSS_CLASS, Objects.requireNonNull(cssClass, "cssClass"));
		return widget;
	}
}
