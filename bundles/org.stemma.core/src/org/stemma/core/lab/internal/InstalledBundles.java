/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.lab.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.stemma.api.ContentHash;
import org.stemma.core.lab.Configuration;
import org.stemma.trust.hash.FileHash;

/**
 * The bundles of the framework. Stemma's own bundles and those that use them are told apart by every byte of their
 * entries, libraries, Java and the operating system by their version.
 */
@Component
public final class InstalledBundles implements Configuration {

	private static final String OURS = "org.stemma";
	private static final String LIBRARY = "-";

	private final BundleContext context;
	private final Map<String, String> contents = new ConcurrentHashMap<>();

	/** Looks at the framework that a context belongs to. */
	@Activate
	public InstalledBundles(BundleContext context) {
		this.context = context;
	}

	@Override
	public ContentHash hash() {
		Stream<InstalledBundle> bundles = Stream.of(context.getBundles())
				.map(bundle -> new InstalledBundle(Objects.toString(bundle.getSymbolicName(), bundle.getLocation()),
						bundle.getVersion().toString(), content(bundle)));
		Stream<InstalledBundle> below = Stream.of(
				new InstalledBundle("java", System.getProperty("java.runtime.version", ""), LIBRARY),
				new InstalledBundle("system", System.getProperty("os.name", "") + " " + System.getProperty("os.arch", ""),
						LIBRARY));
		return InstalledBundle.hash(Stream.concat(bundles, below).toList());
	}

	private String content(Bundle bundle) {
		String imports = Objects.toString(bundle.getHeaders("").get(Constants.IMPORT_PACKAGE), "")
				+ Objects.toString(bundle.getHeaders("").get(Constants.REQUIRE_BUNDLE), "");
		boolean ours = Objects.toString(bundle.getSymbolicName(), "").startsWith(OURS) || imports.contains(OURS);
		return ours ? contents.computeIfAbsent(bundle.getBundleId() + " " + bundle.getLastModified(),
				any -> entries(bundle)) : LIBRARY;
	}

	private static String entries(Bundle bundle) {
		Map<String, String> hashes = new TreeMap<>();
		for (URL entry : entriesOf(bundle)) {
			if (!entry.getPath().endsWith("/")) {
				hashes.put(entry.getPath(), hash(entry));
			}
		}
		String text = hashes.entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue() + "\n")
				.collect(Collectors.joining());
		return FileHash.of(text.getBytes(StandardCharsets.UTF_8)).hex();
	}

	private static List<URL> entriesOf(Bundle bundle) {
		Enumeration<URL> entries = bundle.findEntries("/", "*", true);
		return entries == null ? List.of() : Collections.list(entries);
	}

	private static String hash(URL entry) {
		try (InputStream bytes = entry.openStream()) {
			return FileHash.of(bytes).hex();
		} catch (IOException broken) {
			throw new UncheckedIOException("A bundle's entry cannot be read: " + entry, broken);
		}
	}
}
