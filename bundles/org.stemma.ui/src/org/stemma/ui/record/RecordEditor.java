/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.record;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;

/** The editor of any kind of record that has none of its own. */
public final class RecordEditor extends OneRecordEditor {

	/** Its identity in the editor registry. */
	public static final String ID = "org.stemma.editor.record";

	private RecordPane pane;

	/** Made by the workbench. */
	public RecordEditor() {
		// filled by init and createPartControl
	}

	@Override
	public void createPartControl(Composite parent) {
		pane = new RecordPane(parent, workplace(), record(), this::dirtyChanged);
	}

	@Override
	public boolean isDirty() {
		return pane != null && pane.dirty();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		save(monitor, pane::save);
	}

	@Override
	public void setFocus() {
		pane.focus();
	}
}
