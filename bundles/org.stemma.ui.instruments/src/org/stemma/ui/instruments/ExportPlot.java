/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.stemma.ui.instruments.plot.PlotPane;

/** Writes the plot that is shown as a picture or as data. */
public final class ExportPlot {

	/** Made by the workbench. */
	public ExportPlot() {
		// has no state
	}

	@CanExecute
	boolean can(@Optional PlotPane pane) {
		return pane != null;
	}

	@Execute
	void export(PlotPane pane) {
		pane.export();
	}
}
