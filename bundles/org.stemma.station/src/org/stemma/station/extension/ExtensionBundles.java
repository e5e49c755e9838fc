/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.extension;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;

/**
 * Installs and starts the bundles of the extensions folder, on either host, when the process starts; takes them away
 * when it ends. A bundle that cannot be started is logged by name and left out; the others go on.
 */
@Component(service = ExtensionBundles.class, immediate = true)
public final class ExtensionBundles {

	private final List<Bundle> installed = new ArrayList<>();
	private final Logger log;

	/** Installs what the folder holds. */
	@Activate
	public ExtensionBundles(BundleContext context, @Reference LoggerFactory loggers) {
		this.log = loggers.getLogger(ExtensionBundles.class);
		Path folder = ExtensionFolder.ofProcess().path();
		for (Path jar : jars(folder)) {
			install(context, jar);
		}
	}

	private List<Path> jars(Path folder) {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.getFileName().toString().endsWith(".jar")).sorted().toList();
		} catch (IOException unreadable) {
			log.error("The extensions folder {} cannot be read", folder, unreadable);
			return List.of();
		}
	}

	private void install(BundleContext context, Path jar) {
		try {
			Bundle bundle = context.installBundle(jar.toUri().toString());
			installed.add(bundle);
			bundle.start();
		} catch (BundleException refused) {
			log.error("The extension {} was not started: {}", jar, refused.getMessage(), refused);
		}
	}

	@Deactivate
	void remove() throws BundleException {
		for (Bundle bundle : installed) {
			if (bundle.getState() != Bundle.UNINSTALLED) {
				bundle.uninstall();
			}
		}
		installed.clear();
	}

	/** Symbolic names of the extensions that are active. */
	public List<String> active() {
		return installed.stream().filter(bundle -> bundle.getState() == Bundle.ACTIVE).map(Bundle::getSymbolicName)
				.toList();
	}
}
