/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWindow;
import org.stemma.ui.culture.following.LineagePane;
import org.stemma.ui.work.Workplace;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;

/** The lineage of the record in the active editor. */
public final class LineageView {

	/** Its identity. */
	public static final String ID = "org.stemma.ui.culture.lineage";

	private LineagePane pane;
	private Runnable end;

	/** Made by the workbench. */
	public LineageView() {
		// filled when the view is shown
	}

	@PostConstruct
	void create(Composite parent, Workplace workplace, IWorkbenchWindow window) {
		pane = new LineagePane(parent, workplace);
		end = ActiveRecord.follow(window, pane::show);
	}

	@PreDestroy
	void dispose() {
		end.run();
	}

	@Focus
	void focus() {
		pane.focus();
	}
}
