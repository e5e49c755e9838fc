/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IPlaceholderFolderLayout;

/** Today's work on the left, the culture at hand on the right; lineage and history come as views of their own on demand. */
public final class BenchPerspective implements IPerspectiveFactory {

	/** Its identity. */
	public static final String ID = "org.stemma.perspective.bench";

	private static final float LEFT = 0.37f;
	private static final float UPPER = 0.55f;

	/** Made by the workbench. */
	public BenchPerspective() {
		// has no state
	}

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
		layout.addView(TodayView.ID, IPageLayout.LEFT, LEFT, layout.getEditorArea());
		layout.getViewLayout(TodayView.ID).setCloseable(false);
		IPlaceholderFolderLayout below = layout.createPlaceholderFolder("org.stemma.bench.below", IPageLayout.BOTTOM, UPPER,
				layout.getEditorArea());
		below.addPlaceholder(LineageView.ID);
		below.addPlaceholder(HistoryView.ID);
		layout.addShowViewShortcut(TodayView.ID);
		layout.addShowViewShortcut(LineageView.ID);
		layout.addShowViewShortcut(HistoryView.ID);
		layout.addPerspectiveShortcut(ID);
	}
}
