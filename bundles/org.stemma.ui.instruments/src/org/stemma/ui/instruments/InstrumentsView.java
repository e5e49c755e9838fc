/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.stemma.ui.instruments.registry.InstrumentList;
import org.stemma.ui.work.Workplace;

import jakarta.annotation.PostConstruct;

/** The view of the instruments and their calibrations. */
public final class InstrumentsView {

	/** Its identity. */
	public static final String ID = "org.stemma.ui.instruments.registry";

	private InstrumentList list;

	/** Made by the workbench. */
	public InstrumentsView() {
		// filled when the view is shown
	}

	@PostConstruct
	void create(Composite parent, Workplace workplace) {
		list = new InstrumentList(parent, workplace);
	}

	@Focus
	void focus() {
		list.focus();
	}
}
