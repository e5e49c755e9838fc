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

/** Lets another person go on at this workstation. */
public final class SwitchPerson {

	/** Made by the workbench. */
	public SwitchPerson() {
		// has no state
	}

	@Execute
	void change(IWorkbench workbench, Workplace workplace) {
		new PersonChange(workbench, workplace).switchPerson();
	}
}
