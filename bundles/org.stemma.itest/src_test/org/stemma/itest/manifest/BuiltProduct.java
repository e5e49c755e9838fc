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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;

/** The bundles of a product as the build left them. */
public record BuiltProduct(Path plugins, List<BuiltBundle> bundles) {

	private static final Path PRODUCTS = Path.of("..", "..", "releng", "org.stemma.products", "target");

	/** What the station starts on Apache Felix. */
	public static BuiltProduct station() {
		return of(PRODUCTS.resolve("station/plugins"));
	}

	/** What the workbench starts on Equinox. */
	public static BuiltProduct workbench() {
		return of(PRODUCTS.resolve("products/org.stemma.workbench.product/linux/gtk/x86_64/plugins"));
	}

	private static BuiltProduct of(Path plugins) {
		try (var jars = Files.list(plugins.toAbsolutePath().normalize())) {
			return new BuiltProduct(plugins, jars.filter(jar -> jar.toString().endsWith(".jar")).sorted().map(BuiltBundle::read).toList());
		} catch (IOException failure) {
			throw new UncheckedIOException("The products are not built: " + plugins, failure);
		}
	}

	/** The names of the bundles that Equinox starts without being asked for a class of theirs. */
	Set<String> started() {
		var list = plugins.resolveSibling("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
		try (var lines = Files.lines(list)) {
			return lines.filter(line -> line.endsWith(",true")).map(line -> line.substring(0, line.indexOf(','))).collect(Collectors.toSet());
		} catch (IOException failure) {
			throw new UncheckedIOException("The workbench has no list of bundles: " + list, failure);
		}
	}

	List<BuiltBundle> ours() {
		return bundles.stream().filter(BuiltBundle::isOurs).toList();
	}

	/** The jar of the bundle with that symbolic name. */
	public Path jar(String name) {
		return bundles.stream().filter(bundle -> bundle.name().equals(name)).findFirst()
			.orElseThrow(() -> new NoSuchElementException(name + " is not in " + plugins)).jar();
	}
}
