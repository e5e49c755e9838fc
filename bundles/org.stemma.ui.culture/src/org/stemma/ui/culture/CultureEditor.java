/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture;

import java.time.Clock;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.stemma.ui.culture.editor.CulturePane;
import org.stemma.ui.record.OneRecordEditor;

/** The editor of a vessel or a lot; an act that is being filled in is what it saves. */
public final class CultureEditor extends OneRecordEditor {

	private CulturePane pane;

	/** Made by the workbench. */
	public CultureEditor() {
		// filled by init and createPartControl
	}

	@Override
	public void createPartControl(Composite parent) {
		pane = new CulturePane(parent, workplace(), Clock.system(workplace().laboratory().zone()), record(),
				this::dirtyChanged);
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
