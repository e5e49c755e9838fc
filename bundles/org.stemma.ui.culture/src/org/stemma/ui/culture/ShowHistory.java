/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

/** Shows the history of the record in the active editor in a view of its own. */
public final class ShowHistory {

	/** Made by the workbench. */
	public ShowHistory() {
		// has no state
	}

	@Execute
	void show(IWorkbenchWindow window) throws PartInitException {
		window.getActivePage().showView(HistoryView.ID);
	}
}
