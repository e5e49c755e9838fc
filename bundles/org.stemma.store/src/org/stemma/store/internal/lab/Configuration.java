/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.lab;

import java.util.Arrays;

import org.osgi.framework.BundleContext;
import org.stemma.api.ContentHash;
import org.stemma.trust.canonical.CanonicalForm;
import org.stemma.trust.canonical.CanonicalList;
import org.stemma.trust.canonical.CanonicalObject;
import org.stemma.trust.hash.LeafHash;

/** Which software is at work: bundles with their versions, Java, and the operating system, as they were at the start. */
final class Configuration {

	private final BundleContext context;

	Configuration(BundleContext context) {
		this.context = context;
	}

	/** Hash of it all. */
	ContentHash hash() {
		CanonicalList bundles = CanonicalList.ofTexts(Arrays.stream(context.getBundles())
				.map(bundle -> bundle.getSymbolicName() + " " + bundle.getVersion()).sorted().toList());
		return LeafHash.of(CanonicalForm.bytes(CanonicalObject.builder().add("bundles", bundles)
				.text("java", System.getProperty("java.runtime.version", ""))
				.text("system", System.getProperty("os.name", "") + " " + System.getProperty("os.arch", "")).build()));
	}
}
