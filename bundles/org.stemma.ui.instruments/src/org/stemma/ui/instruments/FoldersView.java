/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments;

import java.util.Optional;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.stemma.core.folder.FolderWatch;
import org.stemma.ui.instruments.folder.FolderPane;
import org.stemma.ui.work.Workplace;

import jakarta.annotation.PostConstruct;

/** The view of the folders that this workbench watches. */
public final class FoldersView {

	/** Its identity. */
	public static final String ID = "org.stemma.ui.instruments.folders";

	private FolderPane pane;

	/** Made by the workbench. */
	public FoldersView() {
		// filled when the view is shown
	}

	@PostConstruct
	void create(Composite parent, Workplace workplace, IEclipseContext context) {
		pane = new FolderPane(parent, workplace, Optional.ofNullable(context.get(FolderWatch.class)),
				(file, instrument) -> ImportView.show(pane -> pane.read(file, instrument)));
	}

	@Focus
	void focus() {
		pane.focus();
	}
}
