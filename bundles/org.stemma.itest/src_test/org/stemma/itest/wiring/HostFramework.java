/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.itest.wiring;

import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.osgi.framework.launch.FrameworkFactory;
import org.stemma.itest.manifest.BuiltProduct;

/** The two frameworks that the neutral bundles run on. */
enum HostFramework {

	FELIX("org.apache.felix.framework") {
		@Override
		Path jar() {
			return BuiltProduct.station().jar("org.apache.felix.framework");
		}
	},
	EQUINOX("org.eclipse.osgi") {
		@Override
		Path jar() {
			return BuiltProduct.workbench().jar("org.eclipse.osgi");
		}
	};

	private final String factoryPackage;

	HostFramework(String factoryPackage) {
		this.factoryPackage = factoryPackage;
	}

	abstract Path jar();

	/** The framework's own factory; the OSGi interfaces themselves are those of the test's class path. */
	FrameworkFactory factory() {
		return ServiceLoader.load(FrameworkFactory.class, new FrameworkLoader(address())).stream()
			.filter(provider -> provider.type().getName().startsWith(factoryPackage))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("No framework factory in " + jar()))
			.get();
	}

	private URL address() {
		try {
			return jar().toUri().toURL();
		} catch (MalformedURLException wrong) {
			throw new IllegalStateException(wrong);
		}
	}
}
