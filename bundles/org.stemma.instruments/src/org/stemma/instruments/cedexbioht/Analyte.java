/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.cedexbioht;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the codes of the maker's test kits stand for: letters of the analyte, a number, and letters of the kit. */
final class Analyte {

	static final String OPTICAL_DENSITY = "OD";

	/** Standard, high with dilution, low, high. */
	private static final List<String> KITS = List.of("B", "D", "LB", "HB", "LD", "HD");

	private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("AC", "acetate"), Map.entry("ASN", "asparagine"),
			Map.entry("ASP", "aspartate"), Map.entry("CA", "calcium"), Map.entry("CHOL", "cholesterol"), Map.entry("ETOH", "ethanol"),
			Map.entry("ETH", "ethanol"), Map.entry("FE", "iron"), Map.entry("FOR", "formate"), Map.entry("GAL", "galactose"), Map.entry("GLC", "glucose"),
			Map.entry("GLN", "glutamine"), Map.entry("GLU", "glutamate"), Map.entry("GLY", "glycerol"), Map.entry("IGG", "IgG"),
			Map.entry("IGGH", "IgG human"), Map.entry("K", "potassium"), Map.entry("LAC", "lactate"), Map.entry("LDH", "ldh"),
			Map.entry("MG", "magnesium"), Map.entry("NA", "sodium"), Map.entry("NH", "ammonia"), Map.entry("PHO", "phosphate"),
			Map.entry("PYR", "pyruvate"), Map.entry("TP", "total protein"), Map.entry("OD", OPTICAL_DENSITY), Map.entry("SUC", "sucrose"));

	private Analyte() {
	}

	/** The name of a code, or empty when it is none that is known. The shortest kit is tried first: IGGHB is IgG human. */
	static Optional<String> of(String code) {
		return KITS.stream().filter(code::endsWith).map(kit -> code.substring(0, code.length() - kit.length()).replaceAll("\\d$", ""))
				.map(NAMES::get).filter(Objects::nonNull).findFirst();
	}
}
