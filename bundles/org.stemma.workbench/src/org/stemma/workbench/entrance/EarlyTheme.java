/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.workbench.entrance;

import java.util.Optional;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.css.swt.theme.IThemeManager;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** Gives the dialogs that come before the workbench the workbench's look. */
final class EarlyTheme {

	private static final String THEME = "org.stemma.theme.light";

	void apply(Display display) {
		engine(display).ifPresent(engine -> engine.setTheme(THEME, false));
	}

	private static Optional<IThemeEngine> engine(Display display) {
		BundleContext context = FrameworkUtil.getBundle(EarlyTheme.class).getBundleContext();
		ServiceReference<IThemeManager> reference = context.getServiceReference(IThemeManager.class);
		return Optional.ofNullable(reference).map(context::getService).map(manager -> manager.getEngineForDisplay(display));
	}
}
