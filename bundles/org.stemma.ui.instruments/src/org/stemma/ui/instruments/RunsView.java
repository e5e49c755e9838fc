/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.stemma.ui.instruments.plot.PlotSource;
import org.stemma.ui.instruments.registry.RunList;
import org.stemma.ui.work.Workplace;

import jakarta.annotation.PostConstruct;

/** The view of the latest instrument runs. */
public final class RunsView {

	/** Its identity. */
	public static final String ID = "org.stemma.ui.instruments.runs";

	private RunList list;

	/** Made by the workbench. */
	public RunsView() {
		// filled when the view is shown
	}

	@PostConstruct
	void create(Composite parent, Workplace workplace, IEclipseContext context) {
		list = new RunList(parent, workplace, run -> PlotsView.show(plots -> plots.show(run)), TakeUpRun::show);
		context.set(PlotSource.class, list::plot);
		context.set(KeptRun.class, list::selected);
	}

	@Focus
	void focus() {
		list.focus();
	}
}
