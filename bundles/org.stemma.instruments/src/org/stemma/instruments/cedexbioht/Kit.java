/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.cedexbioht;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The reagent kit that a code of an analyte stands for. The end of the code says how it measures; the range is the one that the
 * maker states for the kit.
 *
 * @param how   standard, for low concentrations, or for high ones after a dilution
 * @param range from the least to the greatest that it measures, with its unit
 */
record Kit(String how, String range) {

	private static final String LOW = "Low";
	private static final String STANDARD = "Standard";
	private static final String DILUTED = "High with Pre - Dilution";

	private static final Map<String, Kit> KITS = """
			AC2B 0.25 - 38.9 mmol/L
			ASNLB 0.1 - 1 mmol/L
			ASPB 0.1 - 9 mmol/L
			CA2B 0.2 - 5 mmol/L
			FE2D 0.009 - 1.79 mmol/L
			GLC3B 0.111 - 41.63 mmol/L
			GLN2B 0.1 - 10.26 mmol/L
			GLU2B 0.099 - 10.2 mmol/L
			GLYB 0.1 - 10 mmol/L
			GLYD 1 - 100 mmol/L
			IGGHB 0.000533 - 0.01067 mmol/L
			IGGHD 0.002665 - 0.05335 mmol/L
			KB 2 - 28 mmol/L
			LAC2B 0.0444 - 15.55 mmol/L
			LDH2B 20 - 1000 U/L
			LDH2D 200 - 10000 U/L
			MG2B 0.1 - 2.5 mmol/L
			NAB 50 - 275 mmol/L
			NH3B 0.278 - 13.89 mmol/L
			PHO2B 0.1 - 8.37 mmol/L
			PYRB 0.2 - 8 mmol/L
			TP2B 4 - 120 g/L
			TP2D 40 - 1200 g/L
			TP2LB 0.3 - 6.0 g/L
			""".lines().map(line -> line.split(" ", 2)).collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> new Kit(how(parts[0]), parts[1])));

	/** The kit of a code, or empty when it is none that is known. */
	static Optional<Kit> of(String code) {
		return Optional.ofNullable(KITS.get(code));
	}

	private static String how(String code) {
		if (code.endsWith("D")) {
			return DILUTED;
		}
		return code.equals("GLYB") || code.endsWith("LB") ? LOW : STANDARD;
	}
}
