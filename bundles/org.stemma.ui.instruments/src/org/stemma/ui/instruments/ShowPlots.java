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
import org.stemma.ui.instruments.plot.PlotSource;

/** Shows the plots of the run or file that is chosen in the active view. */
public final class ShowPlots {

	/** Made by the workbench. */
	public ShowPlots() {
		// has no state
	}

	@CanExecute
	boolean can(@Optional PlotSource source) {
		return source != null;
	}

	@Execute
	void show(PlotSource source) {
		source.plot();
	}
}
