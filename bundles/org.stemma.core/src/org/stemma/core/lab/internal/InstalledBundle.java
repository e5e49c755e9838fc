/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.lab.internal;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.stream.Collectors;

import org.stemma.api.ContentHash;
import org.stemma.trust.hash.FileHash;

/**
 * One bundle as it counts for the hash of the configuration.
 *
 * @param name    symbolic name
 * @param version version
 * @param content hash of its entries, or {@code -} for libraries, which their version tells apart
 */
record InstalledBundle(String name, String version, String content) {

	private static final String DOMAIN = "stemma/configuration/1\n";

	/**
	 * The hash of all: SHA-256 over the UTF-8 of {@code stemma/configuration/1} and a line feed, followed by one line for
	 * each bundle, sorted: name, blank, version, blank, content, line feed.
	 */
	static ContentHash hash(Collection<InstalledBundle> bundles) {
		String text = bundles.stream().map(InstalledBundle::line).sorted().collect(Collectors.joining("", DOMAIN, ""));
		return FileHash.of(text.getBytes(StandardCharsets.UTF_8));
	}

	private String line() {
		return name + " " + version + " " + content + "\n";
	}
}
