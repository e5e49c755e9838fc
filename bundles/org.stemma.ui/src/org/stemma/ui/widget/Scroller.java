/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.widget;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;

/** A column of widgets that scrolls where it gets less height than it needs. */
public final class Scroller {

	private final ScrolledComposite frame;
	private final Composite column;

	/** An empty column. */
	public Scroller(Composite parent) {
		frame = new ScrolledComposite(parent, SWT.V_SCROLL);
		frame.setExpandHorizontal(true);
		frame.setExpandVertical(true);
		column = new Composite(frame, SWT.NONE);
		frame.setContent(column);
		frame.setShowFocusedControl(true);
		frame.addListener(SWT.Resize, event -> fit());
	}

	/** Where the widgets go; it has no layout yet. */
	public Composite column() {
		return column;
	}

	/** Finds out anew how much height the widgets need: after their words became others. */
	public void fit() {
		frame.setMinHeight(column.computeSize(frame.getClientArea().width, SWT.DEFAULT).y);
		column.layout(true, true);
	}
}
