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
import org.stemma.ui.instruments.file.ImportPane;
import org.stemma.ui.instruments.file.InstrumentScan;
import org.stemma.ui.instruments.plot.PlotSource;
import org.stemma.ui.scan.ScanPlace;
import org.stemma.ui.work.Workplace;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The view that takes an instrument's file. */
public final class ImportView {

	/** Its identity. */
	public static final String ID = "org.stemma.ui.instruments.import";

	private final Workplace workplace;
	private ImportPane pane;

	/** Made by the workbench. */
	@Inject
	public ImportView(Workplace workplace) {
		this.workplace = workplace;
	}

	@PostConstruct
	void create(Composite parent, IEclipseContext context) {
		pane = new ImportPane(parent, workplace, data -> PlotsView.show(plots -> plots.show(data)));
		ScanPlace.of(parent, workplace.scans(), new InstrumentScan(pane));
		context.set(ImportPane.class, pane);
		context.set(PlotSource.class, pane::plot);
	}

	/** Shows the view and does something with it. */
	static void show(Consumer<ImportPane> action) {
		Parts.show(ID).map(context -> context.get(ImportPane.class)).ifPresent(action);
	}

	@Focus
	void focus() {
		pane.focus();
	}
}
