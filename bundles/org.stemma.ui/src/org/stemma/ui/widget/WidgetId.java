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

/** Stable names of widgets, for tests and for styles. */
public final class WidgetId {

	/** Key of the name in {@link Widget#getData(String)}. */
	public static final String KEY = "id";

	private WidgetId() {
	}

	/** Names a widget, for example {@code field.product}, and hands it back. */
	public static <T extends Widget> T set(T widget, String id) {
		widget.setData(KEY, Objects.requireNonNull(id, "id"));
		return widget;
	}

	/** The name of a widget, or empty when it has none. */
	public static String of(Widget widget) {
		return Objects.toString(widget.getData(KEY), "");
	}
}
