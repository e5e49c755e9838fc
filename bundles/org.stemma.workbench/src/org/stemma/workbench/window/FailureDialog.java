/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.workbench.window;

import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.FrameworkUtil;
import org.eclipse.core.runtime.Platform;
import org.stemma.ui.text.Texts;

/** Shows a failure that nobody can act on in plain words and logs it. */
final class FailureDialog implements Consumer<Throwable> {

	private static final Texts TEXTS = new Texts(FailureDialog.class);
	private static final String BUNDLE = "org.stemma.workbench";

	@Override
	public void accept(Throwable failure) {
		IStatus status = new Status(IStatus.ERROR, BUNDLE, Objects.toString(failure.getMessage(), failure.toString()), failure);
		Platform.getLog(FrameworkUtil.getBundle(FailureDialog.class)).log(status);
		Display display = Display.getCurrent();
		if (display != null && display.getActiveShell() != null) {
			ErrorDialog.openError(display.getActiveShell(), TEXTS.get("failed.title"), TEXTS.get("failed", status.getMessage()), status);
		}
	}
}
