/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.workbench.command;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.stemma.workbench.window.ScanBarControl;

/** Puts the keyboard into the scan bar. */
public final class FocusScanBar {

	private static final String CONTROL = "org.stemma.trim.scan";

	/** Made by the workbench. */
	public FocusScanBar() {
		// has no state
	}

	@Execute
	void focus(MWindow window, EModelService model) {
		model.findElements(window, CONTROL, MToolControl.class).stream().map(MToolControl::getObject)
				.filter(ScanBarControl.class::isInstance).map(ScanBarControl.class::cast).findFirst()
				.ifPresent(ScanBarControl::focus);
	}
}
