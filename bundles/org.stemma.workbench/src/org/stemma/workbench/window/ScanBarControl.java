/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.workbench.window;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.swt.widgets.Composite;
import org.stemma.ui.scan.ScanBar;
import org.stemma.ui.work.Workplace;

import jakarta.annotation.PostConstruct;

/** The scan bar in the window's upper trim. */
public final class ScanBarControl {

	private ScanBar bar;

	/** Made by the workbench. */
	public ScanBarControl() {
		// filled when the trim is shown
	}

	@PostConstruct
	void create(Composite parent, @Optional Workplace workplace) {
		if (workplace != null) {
			bar = new ScanBar(parent, workplace);
		}
	}

	/** Puts the keyboard there. */
	public void focus() {
		if (bar != null) {
			bar.focus();
		}
	}
}
