/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.stemma.api.RecordRef;

/** Tells a view which record the active editor shows, whenever another editor becomes active. */
final class ActiveRecord implements IPartListener2 {

	private final IWorkbenchWindow window;
	private final Consumer<RecordRef> listener;

	private ActiveRecord(IWorkbenchWindow window, Consumer<RecordRef> listener) {
		this.window = window;
		this.listener = listener;
	}

	/** Follows the active editor; the answer ends it. */
	static Runnable follow(IWorkbenchWindow window, Consumer<RecordRef> listener) {
		ActiveRecord active = new ActiveRecord(window, listener);
		window.getPartService().addPartListener(active);
		active.tell();
		return () -> window.getPartService().removePartListener(active);
	}

	@Override
	public void partActivated(IWorkbenchPartReference reference) {
		tell();
	}

	private void tell() {
		Optional.ofNullable(window.getActivePage()).map(IWorkbenchPage::getActiveEditor).map(IEditorPart::getEditorInput)
				.map(input -> input.getAdapter(RecordRef.class)).ifPresent(listener);
	}
}
