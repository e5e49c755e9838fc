/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.workbench.window;

import java.util.concurrent.Executor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/** Runs things on the user interface's thread, soon; drops them once the windows are gone. */
record DisplayExecutor(Display display) implements Executor {

	@Override
	public void execute(Runnable action) {
		if (display.isDisposed()) {
			return;
		}
		try {
			display.asyncExec(action);
		} catch (SWTException gone) {
			if (gone.code != SWT.ERROR_DEVICE_DISPOSED) {
				throw gone;
			}
		}
	}
}
