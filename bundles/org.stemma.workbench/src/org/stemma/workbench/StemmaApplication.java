/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.workbench;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.stemma.workbench.entrance.Arrival;
import org.stemma.workbench.entrance.Entrance;
import org.stemma.workbench.window.RunningWorkplace;

/** Opens a lab, signs a person in, and runs the workbench until its last window is closed. */
public final class StemmaApplication implements IApplication {

	/** Made by the platform. */
	public StemmaApplication() {
		// has no state
	}

	@Override
	public Object start(IApplicationContext context) {
		Display display = PlatformUI.createDisplay();
		try {
			context.applicationRunning();
			Optional<Arrival> arrival = new Entrance(display).enter(arguments(context));
			return arrival.map(arrived -> work(display, arrived)).orElse(EXIT_OK);
		} finally {
			display.dispose();
		}
	}

	private static List<String> arguments(IApplicationContext context) {
		Object given = context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		return given instanceof String[] texts ? Arrays.asList(texts) : List.of();
	}

	private static Object work(Display display, Arrival arrival) {
		try (RunningWorkplace running = new RunningWorkplace(display, arrival)) {
			int code = PlatformUI.createAndRunWorkbench(display, running.advisor());
			return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		}
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			Display display = PlatformUI.getWorkbench().getDisplay();
			display.syncExec(() -> PlatformUI.getWorkbench().close());
		}
	}
}
