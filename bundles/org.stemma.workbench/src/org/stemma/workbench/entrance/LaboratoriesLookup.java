/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.workbench.entrance;

import java.time.Duration;
import java.util.Optional;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;
import org.stemma.core.lab.Laboratories;

/** Waits for the service that opens labs: it starts beside the workbench. */
final class LaboratoriesLookup implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final ServiceTracker<Laboratories, Laboratories> tracker;

	LaboratoriesLookup() {
		BundleContext context = FrameworkUtil.getBundle(LaboratoriesLookup.class).getBundleContext();
		tracker = new ServiceTracker<>(context, Laboratories.class, null);
		tracker.open();
	}

	/** The service; empty when it did not come. Not to be called on the user interface's thread. */
	Optional<Laboratories> await() throws InterruptedException {
		return Optional.ofNullable(tracker.waitForService(PATIENCE.toMillis()));
	}

	@Override
	public void close() {
		tracker.close();
	}
}
