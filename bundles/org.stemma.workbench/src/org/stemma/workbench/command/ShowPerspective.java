/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.workbench.command;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.ui.IWorkbench;
import org.stemma.workbench.window.Perspectives;

import jakarta.inject.Named;

/** Shows a perspective and puts the keyboard into its first view. */
public final class ShowPerspective {

	private static final String ID = "org.stemma.command.perspective.id";

	/** Made by the workbench. */
	public ShowPerspective() {
		// has no state
	}

	@Execute
	void show(IWorkbench workbench, @Named(ID) String perspective) {
		new Perspectives(workbench.getPerspectiveRegistry()).show(workbench, perspective);
	}
}
