/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.scan;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** A place on the screen that answers scans from the moment the keyboard was there last, as long as it can be seen. */
public final class ScanPlace {

	private ScanPlace() {
	}

	/** Lets a handler answer for a control until the control is disposed. */
	public static void of(Control control, ScanBus scans, ScanHandler handler) {
		control.addListener(SWT.Activate, event -> scans.activate(handler, control::isVisible));
		control.addListener(SWT.Dispose, event -> scans.remove(handler));
	}
}
