/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.plate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.core.instrument.FieldWords;

/** Finds the plates of a file. */
public final class RunPlates {

	private static final List<String> NAMES = List.of("well plate identifier", "plate number", "run identifier");

	private RunPlates() {
	}

	/** The plates in the order of the file; none when it has no wells. */
	public static List<Plate> of(RunContent content) {
		Map<String, Map<WellPlace, List<SampleContent>>> plates = new LinkedHashMap<>();
		String whole = name(content);
		content.samples().forEach(sample -> WellPlace.of(sample.well()).ifPresent(well -> plates
				.computeIfAbsent(name(sample, whole), key -> new TreeMap<>()).computeIfAbsent(well, key -> new ArrayList<>()).add(sample)));
		return Plate.of(plates);
	}

	/** The plate that a file names as a whole, or empty. */
	public static String name(RunContent content) {
		return NAMES.stream().flatMap(name -> FieldWords.text(content.metadata(), name).stream()).findFirst().orElse("");
	}

	/** The plate that a sample lies on. */
	public static String name(SampleContent sample, String otherwise) {
		return NAMES.stream().flatMap(name -> FieldWords.text(sample.measurements(), name).stream()).findFirst().orElse(otherwise);
	}
}
