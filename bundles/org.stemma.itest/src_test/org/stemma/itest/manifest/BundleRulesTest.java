/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.itest.manifest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.Constants;

/** Design, section 2: who sees whom, over the manifests of both products. */
class BundleRulesTest {

	private static final Set<String> FEATURE_UI = Set.of("org.stemma.ui.culture", "org.stemma.ui.quality", "org.stemma.ui.instruments");
	private static final List<String> ECLIPSE = List.of("org.eclipse.core", "org.eclipse.equinox", "org.eclipse.osgi", "org.eclipse.swt",
		"org.eclipse.jface", "org.eclipse.ui", "org.eclipse.e4");

	/** Arrows of the design, each with what it reaches. */
	private static final Map<String, Set<String>> SEES = Map.ofEntries(
		Map.entry("api", Set.of()),
		Map.entry("conformance", Set.of("api")),
		Map.entry("sheets", Set.of("api")),
		Map.entry("formats", Set.of("api", "sheets")),
		Map.entry("instruments", Set.of("api", "formats")),
		Map.entry("cytometry", Set.of("api", "formats")),
		Map.entry("reports", Set.of("api", "sheets", "conformance")),
		Map.entry("model", Set.of("api")),
		Map.entry("trust", Set.of("api")),
		Map.entry("core", Set.of("api", "model", "trust")),
		Map.entry("store", Set.of("api", "model", "trust", "core")),
		Map.entry("derby", Set.of()),
		Map.entry("station", Set.of("api", "model", "trust", "core")),
		Map.entry("ui", Set.of("api", "model", "trust", "core")),
		Map.entry("ui.culture", Set.of("api", "model", "trust", "core", "ui")),
		Map.entry("ui.quality", Set.of("api", "model", "trust", "core", "ui")),
		Map.entry("ui.instruments", Set.of("api", "sheets", "formats", "cytometry", "model", "trust", "core", "ui")),
		Map.entry("workbench", Set.of("api", "model", "trust", "core", "ui")));

	private static final BuiltProduct WORKBENCH = BuiltProduct.workbench();
	private static final BuiltProduct STATION = BuiltProduct.station();

	static List<BuiltBundle> ours() {
		return WORKBENCH.ours();
	}

	static List<BuiltBundle> neutral() {
		return ours().stream().filter(BuiltBundle::isNeutral).toList();
	}

	static Stream<BuiltProduct> products() {
		return Stream.of(STATION, WORKBENCH);
	}

	@Test
	void theWorkbenchHoldsEveryBundleOfTheDesign() {
		var names = ours().stream().map(bundle -> bundle.name().substring("org.stemma.".length())).collect(Collectors.toCollection(TreeSet::new));
		assertEquals(new TreeSet<>(SEES.keySet()), names);
	}

	@ParameterizedTest
	@MethodSource("ours")
	void seesOnlyWhatTheArrowsAllow(BuiltBundle bundle) {
		var allowed = SEES.get(bundle.name().substring("org.stemma.".length())).stream().map("org.stemma."::concat).collect(Collectors.toSet());
		var seen = seen(bundle);
		seen.removeAll(allowed);
		assertEquals(Set.of(), seen, bundle.name() + " sees bundles that its arrows do not reach");
	}

	@ParameterizedTest
	@MethodSource("neutral")
	void importsNothingOfEclipse(BuiltBundle bundle) {
		var forbidden = bundle.imports().stream().filter(name -> ECLIPSE.stream().anyMatch(root -> isWithin(name, root))).toList();
		assertEquals(List.of(), forbidden, bundle.name());
	}

	@ParameterizedTest
	@MethodSource("neutral")
	void requiresNoBundle(BuiltBundle bundle) {
		assertEquals(Set.of(), bundle.requiredBundles(), bundle.name());
	}

	@Test
	void featureUiBundlesDoNotSeeEachOther() {
		for (var bundle : ours()) {
			if (FEATURE_UI.contains(bundle.name()) || bundle.name().equals("org.stemma.workbench")) {
				var others = seen(bundle);
				others.retainAll(FEATURE_UI);
				assertEquals(Set.of(), others, bundle.name());
			}
		}
	}

	@Test
	void onlyCoreAndStoreImportTheStorePort() {
		var importers = ours().stream().filter(bundle -> bundle.imports().contains("org.stemma.core.store")).map(BuiltBundle::name)
			.collect(Collectors.toSet());
		importers.removeAll(Set.of("org.stemma.core", "org.stemma.store"));
		assertEquals(Set.of(), importers);
	}

	@ParameterizedTest
	@MethodSource("ours")
	void onlyStoreAndDerbyUseJdbc(BuiltBundle bundle) {
		if (!Set.of("org.stemma.store", "org.stemma.derby").contains(bundle.name())) {
			assertEquals(Set.of(), new ClassReferences(bundle.jar()).classesUsing("java/sql/"), bundle.name());
		}
	}

	@ParameterizedTest
	@MethodSource("ours")
	void versionsEveryExportedPackage(BuiltBundle bundle) {
		bundle.header(Constants.EXPORT_PACKAGE).forEach((name, version) -> assertNotNull(version, bundle.name() + " exports " + name));
	}

	@ParameterizedTest
	@MethodSource("ours")
	void exportsNoInternalPackage(BuiltBundle bundle) {
		assertTrue(bundle.exports().stream().noneMatch(name -> name.endsWith(".internal")), bundle.name());
	}

	@ParameterizedTest
	@MethodSource("products")
	void holdsOneVersionOfEachBundle(BuiltProduct product) {
		var versions = new TreeMap<String, Set<String>>();
		product.bundles().forEach(bundle -> versions.computeIfAbsent(bundle.name(), name -> new TreeSet<>()).add(bundle.version()));
		versions.values().removeIf(found -> found.size() == 1);
		assertEquals(Map.of(), versions);
		assertFalse(product.bundles().isEmpty());
	}

	@Test
	void theStationHoldsNothingOfTheEclipseRuntime() {
		var eclipse = STATION.bundles().stream().map(BuiltBundle::name)
			.filter(name -> ECLIPSE.stream().anyMatch(root -> isWithin(name, root))).toList();
		assertEquals(List.of(), eclipse);
	}

	@Test
	void theWorkbenchStartsEveryBundleThatHasComponents() {
		var started = WORKBENCH.started();
		var left = WORKBENCH.bundles().stream().filter(bundle -> bundle.hasComponents() && !bundle.isLazy()).map(BuiltBundle::name)
			.filter(name -> !started.contains(name)).toList();
		assertEquals(List.of(), left);
		assertTrue(started.contains("org.postgresql.jdbc"), "labs on a server need their driver: " + started);
	}

	private static Set<String> seen(BuiltBundle bundle) {
		var seen = new TreeSet<>(bundle.requiredBundles());
		for (var other : ours()) {
			if (!other.name().equals(bundle.name()) && other.exports().stream().anyMatch(bundle.imports()::contains)) {
				seen.add(other.name());
			}
		}
		seen.removeIf(name -> !name.startsWith("org.stemma."));
		return seen;
	}

	private static boolean isWithin(String name, String root) {
		return name.equals(root) || name.startsWith(root + ".");
	}
}
