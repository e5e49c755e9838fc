/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.record;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.stemma.api.RecordRef;
import org.stemma.ui.work.EventLoop;
import org.stemma.ui.work.Workplace;

/** An editor of one record, which has nothing to save unless it says so. */
public abstract class OneRecordEditor extends EditorPart {

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof RecordInput)) {
			throw new PartInitException("This editor shows records only, not " + input);
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	/** The record. */
	protected final RecordRef record() {
		return ((RecordInput) getEditorInput()).ref();
	}

	/** Where the person works. */
	protected final Workplace workplace() {
		return getSite().getService(Workplace.class);
	}

	/** Tells that there is something to save, or no longer. */
	protected final void dirtyChanged() {
		firePropertyChange(PROP_DIRTY);
	}

	/**
	 * Saves and waits until that is done; what was refused stays to be saved.
	 *
	 * @param saving begins to save and is told later whether it worked
	 */
	protected final void save(IProgressMonitor monitor, Consumer<Consumer<Boolean>> saving) {
		AtomicReference<Boolean> saved = new AtomicReference<>();
		saving.accept(saved::set);
		EventLoop.until(getSite().getShell().getDisplay(), () -> saved.get() != null);
		monitor.setCanceled(!Boolean.TRUE.equals(saved.get()));
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		throw new UnsupportedOperationException("Nothing here is saved");
	}

	@Override
	public final boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public final void doSaveAs() {
		throw new UnsupportedOperationException("A record has one code and is not saved under another");
	}
}
