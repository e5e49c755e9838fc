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
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** Brings views of this area to the front. */
final class Parts {

	private Parts() {
	}

	/** Shows a view in the window at hand and hands out what it made known; empty without a window. */
	static Optional<IEclipseContext> show(String id) {
		return show(id, false);
	}

	/** The same over all other views, until a person gives them back their room. */
	static Optional<IEclipseContext> wide(String id) {
		return show(id, true);
	}

	private static Optional<IEclipseContext> show(String id, boolean wide) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window == null || window.getActivePage() == null) {
			return Optional.empty();
		}
		try {
			window.getActivePage().showView(id);
			if (wide) {
				window.getActivePage().setPartState(window.getActivePage().findViewReference(id), IWorkbenchPage.STATE_MAXIMIZED);
			}
		} catch (PartInitException broken) {
			throw new IllegalStateException("The view " + id + " cannot be shown", broken);
		}
		return Optional.ofNullable(window.getService(EPartService.class).findPart(id)).map(MPart::getContext);
	}
}
