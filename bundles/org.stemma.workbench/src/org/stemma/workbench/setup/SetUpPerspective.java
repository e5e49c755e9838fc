/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.workbench.setup;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Kinds and their records on the left, what is opened on the right. */
public final class SetUpPerspective implements IPerspectiveFactory {

	private static final float HALF = 0.55f;

	/** Made by the workbench. */
	public SetUpPerspective() {
		// has no state
	}

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
		layout.addView(SetUpView.ID, IPageLayout.LEFT, HALF, layout.getEditorArea());
		layout.getViewLayout(SetUpView.ID).setCloseable(false);
		layout.addShowViewShortcut(SetUpView.ID);
		layout.addPerspectiveShortcut("org.stemma.perspective.setup");
	}
}
