/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.quality;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.stemma.ui.quality.board.DossierScan;
import org.stemma.ui.quality.dossier.DossierPane;
import org.stemma.ui.record.RecordInput;
import org.stemma.ui.scan.ScanPlace;
import org.stemma.ui.work.Workplace;

/** The dossier of a lot; nothing in it is edited, what changes it is signed. */
public final class DossierEditor extends EditorPart {

	private DossierPane pane;

	/** Made by the workbench. */
	public DossierEditor() {
		// filled by init and createPartControl
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof RecordInput)) {
			throw new PartInitException("A dossier is that of a lot, not " + input);
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		Workplace workplace = getSite().getService(Workplace.class);
		pane = new DossierPane(parent, workplace, ((RecordInput) getEditorInput()).ref());
		ScanPlace.of(parent, workplace.scans(), new DossierScan(workplace.opener()));
		getSite().getService(IEclipseContext.class).set(DossierPane.class, pane);
	}

	@Override
	public void setFocus() {
		pane.focus();
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		throw new UnsupportedOperationException("A dossier has nothing to save");
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException("A dossier has nothing to save");
	}
}
