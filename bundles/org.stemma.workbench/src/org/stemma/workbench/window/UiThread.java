/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.workbench.window;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;

/** Tells the store whether it is called on the user interface's thread, where it refuses to work. */
public final class UiThread implements BooleanSupplier {

	/** Made as a service. */
	public UiThread() {
		// has no state
	}

	@Override
	public boolean getAsBoolean() {
		return Display.findDisplay(Thread.currentThread()) != null;
	}
}
