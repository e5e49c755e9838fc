/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.itest.manifest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/** One jar of a product, seen through its manifest. */
public record BuiltBundle(String name, String version, Path jar, Attributes headers) {

	static BuiltBundle read(Path jar) {
		try (var file = new JarFile(jar.toFile())) {
			var headers = file.getManifest().getMainAttributes();
			var name = headers.getValue(Constants.BUNDLE_SYMBOLICNAME).replaceAll(";.*", "").strip();
			return new BuiltBundle(name, headers.getValue(Constants.BUNDLE_VERSION), jar, headers);
		} catch (IOException failure) {
			throw new UncheckedIOException(jar.toString(), failure);
		}
	}

	boolean isOurs() {
		return name.startsWith("org.stemma.");
	}

	/** UI bundles may use the Eclipse platform; all others are neutral. */
	boolean isNeutral() {
		return isOurs() && !name.equals("org.stemma.ui") && !name.startsWith("org.stemma.ui.") && !name.equals("org.stemma.workbench");
	}

	/** Whether it has components, which nobody looks at before it starts. */
	boolean hasComponents() {
		return headers.getValue("Service-Component") != null;
	}

	/** Whether Equinox lets it start with its first class. */
	boolean isLazy() {
		return Constants.ACTIVATION_LAZY.equals(headers.getValue(Constants.BUNDLE_ACTIVATIONPOLICY));
	}

	Set<String> imports() {
		return names(Constants.IMPORT_PACKAGE);
	}

	Set<String> exports() {
		return names(Constants.EXPORT_PACKAGE);
	}

	Set<String> requiredBundles() {
		return names(Constants.REQUIRE_BUNDLE);
	}

	Map<String, String> header(String header) {
		var values = new TreeMap<String, String>();
		for (var element : elements(header)) {
			for (var value : element.getValueComponents()) {
				values.put(value, element.getAttribute(Constants.VERSION_ATTRIBUTE));
			}
		}
		return values;
	}

	private Set<String> names(String header) {
		return new TreeSet<>(header(header).keySet());
	}

	private ManifestElement[] elements(String header) {
		try {
			var elements = ManifestElement.parseHeader(header, headers.getValue(header));
			return elements == null ? new ManifestElement[0] : elements;
		} catch (BundleException wrong) {
			throw new IllegalStateException(name + ": " + header, wrong);
		}
	}
}
