/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.record;

import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.stemma.ui.work.EventLoop;
import org.stemma.ui.work.Workplace;

/** The editor of any kind of record that has none of its own. */
public final class RecordEditor extends EditorPart {

	/** Its identity in the editor registry. */
	public static final String ID = "org.stemma.editor.record";

	private RecordPane pane;

	/** Made by the workbench. */
	public RecordEditor() {
		// filled by init and createPartControl
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof RecordInput)) {
			throw new PartInitException("A record's editor shows records only, not " + input);
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		Workplace workplace = getSite().getService(Workplace.class);
		pane = new RecordPane(parent, workplace, ((RecordInput) getEditorInput()).ref(), () -> firePropertyChange(PROP_DIRTY));
	}

	@Override
	public boolean isDirty() {
		return pane != null && pane.dirty();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		AtomicReference<Boolean> saved = new AtomicReference<>();
		pane.save(saved::set);
		EventLoop.until(pane.control().getDisplay(), () -> saved.get() != null);
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
