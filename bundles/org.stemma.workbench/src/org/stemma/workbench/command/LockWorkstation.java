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
import org.stemma.ui.work.Workplace;
import org.stemma.workbench.window.PersonChange;

/** Hides everything until somebody signs in again. */
public final class LockWorkstation {

	/** Made by the workbench. */
	public LockWorkstation() {
		// has no state
	}

	@Execute
	void lock(IWorkbench workbench, Workplace workplace) {
		new PersonChange(workbench, workplace).lock();
	}
}
