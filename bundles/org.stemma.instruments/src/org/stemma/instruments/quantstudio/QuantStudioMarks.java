/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.quantstudio;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.stemma.api.Place;
import org.stemma.api.instrument.Recognition;
import org.stemma.formats.pcr.PlainHeader;
import org.stemma.formats.section.RunKeys;
import org.stemma.formats.section.Section;

/** What only this software writes: its keys together with its sections. */
final class QuantStudioMarks {

	private static final List<String> KEYS = List.of("experiment type", "instrument type", "quantification cycle method",
			"passive reference", "experiment run end time", "experiment run stop time", "block type", "experiment file name",
			"stage/ cycle where analysis is performed", "signal smoothing on", "chemistry");
	private static final List<String> SECTIONS = List.of("Results", "Sample Setup", "Amplification Data", "Raw Data",
			"Multicomponent Data", "Melt Curve Raw Data");
	private static final Set<String> WELLS = Set.of("well", "well position");
	private static final int FEWEST_KEYS = 3;

	private static final int WITHOUT_KEYS = 60;
	private static final List<Set<String>> COLUMNS = List.of(Set.of("well", "well position"), Set.of("target name"), Set.of("ct", "cq", "crt"),
			Set.of("ct threshold", "cq threshold", "baseline start"));

	private QuantStudioMarks() {
	}

	/** Whether there are results in the way of the software though the keys above them are gone. */
	private static boolean areResults(List<Section> sections) {
		return sections.stream().filter(section -> section.named("Results")).flatMap(section -> section.table().stream())
				.map(table -> table.header().cells().stream().map(cell -> PlainHeader.plain(cell.text()).toLowerCase(Locale.ROOT)).toList())
				.anyMatch(names -> COLUMNS.stream().allMatch(any -> names.stream().anyMatch(any::contains)));
	}

	static Recognition in(Place file, List<Section> sections) {
		RunKeys keys = new RunKeys(file, sections);
		List<String> found = KEYS.stream().filter(key -> keys.value(key).isPresent()).toList();
		List<String> tables = SECTIONS.stream().filter(name -> sections.stream().anyMatch(section -> section.named(name)))
				.toList();
		boolean wells = sections.stream().flatMap(section -> section.table().stream())
				.anyMatch(table -> table.header().cells().stream().map(cell -> cell.text().toLowerCase(Locale.ROOT)).anyMatch(WELLS::contains));
		boolean own = found.stream().anyMatch(key -> key.startsWith("experiment"));
		if (found.isEmpty() && areResults(sections)) {
			return new Recognition(WITHOUT_KEYS, "its section Results with the columns of targets, cycles and thresholds");
		}
		if (!own || found.size() < FEWEST_KEYS || tables.isEmpty() || !wells) {
			return Recognition.none(found.size() + " of its keys, " + tables.size() + " of its sections");
		}
		return new Recognition(Math.min(95, 60 + 3 * found.size()), "keys and sections: "
				+ String.join(", ", Stream.concat(found.stream().limit(FEWEST_KEYS), tables.stream()).toList()));
	}
}
