/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.launch;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;

/** What keeps the station from being ready: bundles that did not start. */
final class MissingParts {

	private final List<Bundle> waiting;

	private MissingParts(List<Bundle> waiting) {
		this.waiting = waiting;
	}

	static MissingParts of(BundleContext context) {
		return new MissingParts(Stream.of(context.getBundles())
				.filter(bundle -> bundle.getState() != Bundle.ACTIVE)
				.filter(bundle -> bundle.getHeaders("").get(Constants.FRAGMENT_HOST) == null).toList());
	}

	String describe() {
		if (waiting.isEmpty()) {
			return "every bundle is active, but no service carries commands out; a component waits for a service";
		}
		return "these bundles did not start: "
				+ waiting.stream().map(Bundle::getSymbolicName).sorted().collect(Collectors.joining(", "));
	}
}
