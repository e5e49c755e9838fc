/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.quality;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Composite;
import org.stemma.ui.quality.board.DossierScan;
import org.stemma.ui.quality.dossier.DossierPane;
import org.stemma.ui.record.OneRecordEditor;
import org.stemma.ui.scan.ScanPlace;

/** The dossier of a lot; nothing in it is edited, what changes it is signed. */
public final class DossierEditor extends OneRecordEditor {

	private DossierPane pane;

	/** Made by the workbench. */
	public DossierEditor() {
		// filled by init and createPartControl
	}

	@Override
	public void createPartControl(Composite parent) {
		pane = new DossierPane(parent, workplace(), record());
		ScanPlace.of(parent, workplace().scans(), new DossierScan(workplace().opener()));
		getSite().getService(IEclipseContext.class).set(DossierPane.class, pane);
	}

	@Override
	public void setFocus() {
		pane.focus();
	}
}
