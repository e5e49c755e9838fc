/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.asm;

import java.util.Map;

/** How the Allotrope Simple Model spells units; one that it has no spelling for keeps its UCUM code. */
final class AsmUnits {

	private static final Map<String, String> SPELLED = Map.ofEntries(Map.entry("1", "(unitless)"),
			Map.entry("10*6/mL", "10^6 cells/mL"), Map.entry("/mL", "cells/mL"), Map.entry("um", "µm"),
			Map.entry("ug/mL", "µg/mL"), Map.entry("uL", "µL"), Map.entry("Cel", "degC"), Map.entry("umol/L", "µmol/L"),
			Map.entry("mm[Hg]", "mmHg"), Map.entry("[RFU]", "RFU"), Map.entry("[RLU]", "RLU"), Map.entry("{AU}", "OD"),
			Map.entry("m{AU}", "mAU"));

	private AsmUnits() {
	}

	static String spelled(String ucum) {
		return SPELLED.getOrDefault(ucum, ucum);
	}
}
