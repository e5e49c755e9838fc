/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.asm;

import java.util.Map;
import java.util.Set;

import org.stemma.api.instrument.FieldPath;

/** How the Allotrope Simple Model spells units; one that it has no spelling for keeps its UCUM code. */
final class AsmUnits {

	private static final Map<String, String> SPELLED = Map.ofEntries(Map.entry("1", "(unitless)"),
			Map.entry("10*6/mL", "10^6 cells/mL"), Map.entry("/mL", "cells/mL"), Map.entry("um", "µm"),
			Map.entry("ug/mL", "µg/mL"), Map.entry("uL", "\u03BCL"), Map.entry("ng/uL", "ng/µL"),
			Map.entry("/uL", "#/\u03BCL"), Map.entry("[pH]", "pH"), Map.entry("Cel", "degC"), Map.entry("umol/L", "µmol/L"),
			Map.entry("mm[Hg]", "mmHg"), Map.entry("[RFU]", "RFU"), Map.entry("[RLU]", "RLU"), Map.entry("{AU}", "OD"),
			Map.entry("m{AU}", "mAU"));

	/** What is counted without being cells. */
	private static final Set<String> NUMBERS = Set.of("plate well count", "number of averages", "number of scans setting", "cycle count",
			"baseline determination start cycle setting", "baseline determination end cycle setting");

	private AsmUnits() {
	}

	/** The unit of what stands at a path; a number of things says of what. */
	static String spelled(String path, String ucum) {
		String name = FieldPath.of(path).name();
		if (ucum.equals("1") && (NUMBERS.contains(name) || name.endsWith("cell count"))) {
			return name.endsWith("cell count") ? "cell" : "#";
		}
		if (ucum.equals("/mL") && name.endsWith("particle density")) {
			return "Counts/mL";
		}
		return SPELLED.getOrDefault(ucum, ucum);
	}
}
