/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.stemma.ui.culture.editor.CulturePane;
import org.stemma.ui.record.RecordInput;
import org.stemma.ui.work.EventLoop;
import org.stemma.ui.work.Workplace;

/** The editor of a vessel or a lot; an act that is being filled in is what it saves. */
public final class CultureEditor extends EditorPart {

	private CulturePane pane;

	/** Made by the workbench. */
	public CultureEditor() {
		// filled by init and createPartControl
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof RecordInput)) {
			throw new PartInitException("The editor of cultures shows vessels and lots only, not " + input);
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		Workplace workplace = getSite().getService(Workplace.class);
		pane = new CulturePane(parent, workplace, Clock.system(workplace.laboratory().zone()),
				((RecordInput) getEditorInput()).ref(), () -> firePropertyChange(PROP_DIRTY));
	}

	@Override
	public boolean isDirty() {
		return pane != null && pane.dirty();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		AtomicReference<Boolean> saved = new AtomicReference<>();
		pane.save(saved::set);
		EventLoop.until(getSite().getShell().getDisplay(), () -> saved.get() != null);
		monitor.setCanceled(!Boolean.TRUE.equals(saved.get()));
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException("A record has one code and is not saved under another");
	}

	@Override
	public void setFocus() {
		pane.focus();
	}
}
