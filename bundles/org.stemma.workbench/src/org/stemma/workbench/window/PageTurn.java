/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.workbench.window;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * Turns to the next or previous of the tabs around what has the keyboard, the innermost that are more than one: the pages of a
 * record before the records themselves. The platform's own way turns pages backwards while the last editor is shown.
 */
final class PageTurn extends AbstractHandler {

	private final int direction;

	/** A turn in the direction {@code SWT.TRAVERSE_PAGE_NEXT} or {@code SWT.TRAVERSE_PAGE_PREVIOUS}. */
	PageTurn(int direction) {
		this.direction = direction;
	}

	@Override
	public Object execute(ExecutionEvent event) {
		around(Display.getCurrent().getFocusControl()).ifPresent(tabs -> tabs.traverse(direction));
		return null;
	}

	private static Optional<CTabFolder> around(Control focus) {
		Stream<Control> outwards = Stream.iterate(focus, control -> control != null, Control::getParent);
		return outwards.filter(CTabFolder.class::isInstance).map(CTabFolder.class::cast).filter(tabs -> tabs.getItemCount() > 1)
				.findFirst();
	}
}
