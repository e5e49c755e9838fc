/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.asm;

import java.util.Map;
import java.util.Optional;

/** The modules of an analyser of solutions, by the way that they detect, and what each of them measures. */
final class AnalyserModules {

	private static final String GAS = "blood-gas-detection";
	private static final String ACIDITY = "ph-detection";
	private static final String CELLS = "cell-counting";
	private static final Map<String, String> OF_TERM = Map.ofEntries(Map.entry("po2", GAS), Map.entry("pco2", GAS),
			Map.entry("oxygen saturation", GAS), Map.entry("carbon dioxide saturation", GAS), Map.entry("ph", ACIDITY),
			Map.entry("temperature", ACIDITY), Map.entry("osmolality", "osmolality-detection"), Map.entry("total cell count", CELLS),
			Map.entry("viable cell count", CELLS), Map.entry("total cell density (cell counter)", CELLS),
			Map.entry("viable cell density (cell counter)", CELLS), Map.entry("viability (cell counter)", CELLS),
			Map.entry("average live cell diameter (cell counter)", CELLS), Map.entry("cell density dilution factor", CELLS),
			Map.entry("cell type processing method", CELLS));

	private AnalyserModules() {
	}

	/** The module that measures what stands at a path; empty for what is said of all of them. */
	static Optional<String> of(String path) {
		return path.startsWith(AsmReading.ANALYTE) ? Optional.of("metabolite-detection")
				: Optional.ofNullable(OF_TERM.get(path.substring(path.lastIndexOf('/') + 1)));
	}
}
