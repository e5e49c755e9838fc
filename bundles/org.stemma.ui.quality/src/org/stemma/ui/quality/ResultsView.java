/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.quality;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.stemma.core.lab.Session;
import org.stemma.ui.quality.result.LotScan;
import org.stemma.ui.quality.result.ResultsPane;
import org.stemma.ui.scan.ScanPlace;
import org.stemma.ui.work.Workplace;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The view of a lot's tests and results. */
public final class ResultsView {

	/** Its identity. */
	public static final String ID = "org.stemma.ui.quality.results";

	private final Workplace workplace;
	private ResultsPane pane;

	/** Made by the workbench. */
	@Inject
	public ResultsView(Workplace workplace) {
		this.workplace = workplace;
	}

	@PostConstruct
	void create(Composite parent) {
		pane = new ResultsPane(parent, workplace);
		ScanPlace.of(parent, workplace.scans(), new LotScan(workplace, pane::show));
	}

	/** Called again when another person goes on. */
	@Inject
	void person(@Optional Session session) {
		if (pane != null && session != null) {
			pane.personChanged();
		}
	}

	@Focus
	void focus() {
		pane.focus();
	}
}
