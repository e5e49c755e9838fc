/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture;

import java.time.Clock;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.stemma.ui.culture.today.TodayPane;
import org.stemma.ui.work.Workplace;

import jakarta.annotation.PostConstruct;

/** The view of today's work. */
public final class TodayView {

	/** Its identity. */
	public static final String ID = "org.stemma.ui.culture.today";

	private TodayPane pane;

	/** Made by the workbench. */
	public TodayView() {
		// filled when the view is shown
	}

	@PostConstruct
	void create(Composite parent, Workplace workplace) {
		pane = new TodayPane(parent, workplace, Clock.system(workplace.laboratory().zone()));
	}

	@Focus
	void focus() {
		pane.focus();
	}
}
