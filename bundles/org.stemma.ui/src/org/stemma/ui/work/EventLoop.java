/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.work;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;

/** Waits on the user interface's thread without freezing it, as a modal dialog does. */
public final class EventLoop {

	private EventLoop() {
	}

	/** Handles events until the condition holds or the display is gone. */
	public static void until(Display display, BooleanSupplier condition) {
		while (!display.isDisposed() && !condition.getAsBoolean()) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
	}
}
