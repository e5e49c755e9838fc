/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.stemma.ui.instruments.file.ImportPane;

/** Accepts the ticked rows of the file shown; says why when it cannot be done. */
public final class AcceptRows {

	/** Made by the workbench. */
	public AcceptRows() {
		// has no state
	}

	@CanExecute
	boolean can(@Optional ImportPane pane) {
		return pane != null;
	}

	@Execute
	void accept(ImportPane pane) {
		pane.accept();
	}
}
