/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.workbench.setup;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.stemma.core.lab.Session;
import org.stemma.ui.work.Workplace;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The view of the Set-up perspective. */
public final class SetUpView {

	/** Its identity. */
	public static final String ID = "org.stemma.ui.setup";

	private SetUpPane pane;

	/** Made by the workbench. */
	public SetUpView() {
		// filled when the view is shown
	}

	@PostConstruct
	void create(Composite parent, Workplace workplace, IEclipseContext context) {
		pane = new SetUpPane(parent, workplace);
		context.set(SetUpPane.class, pane);
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
