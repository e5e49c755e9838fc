/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.quality;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Results on the left, what is opened on the right. */
public final class QualityPerspective implements IPerspectiveFactory {

	private static final float LEFT = 0.62f;

	/** Made by the workbench. */
	public QualityPerspective() {
		// has no state
	}

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
		layout.addView(ResultsView.ID, IPageLayout.LEFT, LEFT, layout.getEditorArea());
		layout.getViewLayout(ResultsView.ID).setCloseable(false);
		layout.addShowViewShortcut(ResultsView.ID);
	}
}
