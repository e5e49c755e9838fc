/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.asm;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The objects of a document, one inside the other, that a value can stand in. */
enum AsmLevel {

	/** The whole document: devices, software, what is computed of several measurements. */
	RUN,
	/** What one person did with one sample. */
	SAMPLE,
	/** Measurements that belong together, such as those of one well. */
	GROUP,
	/** One measurement. */
	MEASUREMENT;

	private static final List<String> OF_RUN = List.of("device system document/", "data system document/");
	private static final Set<String> OF_SAMPLE = Set.of("analyst", "submitter");
	private static final Set<String> OF_WELL = Set.of("container type", "experiment type", "experimental data identifier", "plate well count");

	/** The names that stand in a group, by technique, as the published schemas have them. */
	private static final Map<String, Set<String>> OF_GROUP = Map.of("solution analyzer", Set.of("data processing time"), //
			"qpcr", Set.of("well volume"), "plate reader", Set.of("analytical method identifier", "measurement time"));

	/** Where calculated values of a technique stand. */
	static AsmLevel ofCalculated(String technique) {
		return technique.equals("cell counting") ? GROUP : RUN;
	}

	/** Where a path begins: what stands deeper than the measurement itself begins there. */
	static AsmLevel of(String technique, String path) {
		if (OF_RUN.stream().anyMatch(path::startsWith)) {
			return RUN;
		}
		if (OF_SAMPLE.contains(path)) {
			return SAMPLE;
		}
		boolean wells = technique.equals("qpcr") || technique.equals("plate reader");
		return wells && OF_WELL.contains(path) || OF_GROUP.getOrDefault(technique, Set.of()).contains(path) ? GROUP : MEASUREMENT;
	}
}
