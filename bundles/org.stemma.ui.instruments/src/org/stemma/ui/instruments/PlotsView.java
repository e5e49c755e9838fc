/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments;

import java.util.function.Consumer;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.stemma.ui.instruments.plot.PlotPane;
import org.stemma.ui.work.Workplace;

import jakarta.annotation.PostConstruct;

/** Data of a run as plots: plate, curves, standard curve, flow cytometry. */
public final class PlotsView {

	/** Its identity. */
	public static final String ID = "org.stemma.ui.instruments.plots";

	private PlotPane pane;

	/** Made by the workbench. */
	public PlotsView() {
		// filled when the view is shown
	}

	@PostConstruct
	void create(Composite parent, Workplace workplace, IEclipseContext context) {
		pane = new PlotPane(parent, workplace, () -> Parts.show(RunsView.ID));
		context.set(PlotPane.class, pane);
	}

	/** Shows the view over the whole window and does something with it. */
	static void show(Consumer<PlotPane> action) {
		Parts.wide(ID).map(context -> context.get(PlotPane.class)).ifPresent(action);
	}

	@Focus
	void focus() {
		pane.focus();
	}
}
