/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.plot;

import org.eclipse.swt.widgets.Control;
import org.stemma.ui.instruments.export.Shown;

/** A page of plots of one kind. */
public interface PlotPage {

	/** The widget, to be laid out. */
	Control control();

	/** What it shows now, for export. */
	Shown shown();

	/** Puts the keyboard there. */
	void focus();
}
