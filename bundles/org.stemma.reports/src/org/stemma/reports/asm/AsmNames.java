/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.asm;

import java.util.Map;

/** How the Allotrope Simple Model spells its terms; fields are kept in lower case. */
final class AsmNames {

	private static final Map<String, String> SPELLED = Map.ofEntries(Map.entry("ph", "pH"), Map.entry("po2", "pO2"),
			Map.entry("pco2", "pCO2"), Map.entry("target dna description", "target DNA description"),
			Map.entry("cycle threshold result (qpcr)", "cycle threshold result (qPCR)"),
			Map.entry("cycle threshold value setting (qpcr)", "cycle threshold value setting (qPCR)"),
			Map.entry("genotyping qpcr method setting (qpcr)", "genotyping qPCR method setting (qPCR)"),
			Map.entry("genotyping qpcr result", "genotyping qPCR result"), Map.entry("qpcr detection chemistry", "qPCR detection chemistry"),
			Map.entry("unc path", "UNC path"), Map.entry("asm converter name", "ASM converter name"),
			Map.entry("asm converter version", "ASM converter version"), Map.entry("asm file identifier", "ASM file identifier"));

	private AsmNames() {
	}

	/** A name; one that is no term stays as it is. */
	static String spelled(String name) {
		return SPELLED.getOrDefault(name, name);
	}
}
