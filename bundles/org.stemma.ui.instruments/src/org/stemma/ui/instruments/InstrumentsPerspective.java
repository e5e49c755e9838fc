/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The file to import above, runs and instruments below, what is opened on the right. */
public final class InstrumentsPerspective implements IPerspectiveFactory {

	private static final float LEFT = 0.7f;
	private static final float UPPER = 0.68f;

	/** Made by the workbench. */
	public InstrumentsPerspective() {
		// has no state
	}

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
		IFolderLayout files = layout.createFolder("org.stemma.folder.files", IPageLayout.LEFT, LEFT, layout.getEditorArea());
		files.addView(ImportView.ID);
		files.addView(PlotsView.ID);
		IFolderLayout below = layout.createFolder("org.stemma.folder.instruments", IPageLayout.BOTTOM, UPPER, "org.stemma.folder.files");
		below.addView(RunsView.ID);
		below.addView(InstrumentsView.ID);
		below.addView(FoldersView.ID);
		layout.getViewLayout(ImportView.ID).setCloseable(false);
		layout.addShowViewShortcut(ImportView.ID);
		layout.addShowViewShortcut(PlotsView.ID);
		layout.addShowViewShortcut(RunsView.ID);
		layout.addShowViewShortcut(InstrumentsView.ID);
		layout.addShowViewShortcut(FoldersView.ID);
	}
}
