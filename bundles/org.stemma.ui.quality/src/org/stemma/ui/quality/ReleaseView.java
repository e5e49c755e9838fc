/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.quality;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.stemma.ui.quality.board.BoardPane;
import org.stemma.ui.quality.board.DossierScan;
import org.stemma.ui.scan.ScanPlace;
import org.stemma.ui.work.Workplace;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The view of the lots that wait for a review or a decision. */
public final class ReleaseView {

	/** Its identity. */
	public static final String ID = "org.stemma.ui.release.board";

	private final Workplace workplace;
	private BoardPane pane;

	/** Made by the workbench. */
	@Inject
	public ReleaseView(Workplace workplace) {
		this.workplace = workplace;
	}

	@PostConstruct
	void create(Composite parent) {
		pane = new BoardPane(parent, workplace);
		ScanPlace.of(parent, workplace.scans(), new DossierScan(workplace.opener()));
	}

	@Focus
	void focus() {
		pane.focus();
	}
}
