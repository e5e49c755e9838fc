/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.workbench.setup;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;

/** Asks for a new record of the kind that the Set-up view shows. */
public final class NewRecord {

	/** Made by the workbench. */
	public NewRecord() {
		// has no state
	}

	@CanExecute
	boolean can(@Optional SetUpPane pane) {
		return pane != null;
	}

	@Execute
	void create(SetUpPane pane) {
		pane.create();
	}
}
