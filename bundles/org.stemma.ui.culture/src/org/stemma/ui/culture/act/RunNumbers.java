/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.act;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;

/**
 * What an instrument run says of a vessel, as values of the form of a count. The fields are those that cell counters hand
 * over; a density in another unit than 10*6/mL and a value that is only a limit are left out.
 *
 * @param run    the run
 * @param when   when the sample was measured, in words, or empty
 * @param values values by line of the form
 */
public record RunNumbers(RecordRef run, String when, Map<String, Object> values) {

	private static final Map<String, String> FIELDS = Map.of("viable cell density (cell counter)", "viableDensity",
			"total cell density (cell counter)", "totalDensity", "viability (cell counter)", "viability");
	private static final Map<String, String> UNITS = Map.of("viableDensity", "10*6/mL", "totalDensity", "10*6/mL",
			"viability", "%");

	/** Copies the map. */
	public RunNumbers {
		values = Map.copyOf(values);
	}

	/** The numbers of the last sample of that vessel in a run; empty when the run has none. */
	public static Optional<RunNumbers> of(RecordView run, RecordRef vessel) {
		Optional<RunNumbers> found = Optional.empty();
		for (int sample = 0; run.field("samples[" + sample + "].subject").isPresent(); sample++) {
			String path = "samples[" + sample + "].";
			if (run.value(path + "subject", RecordRef.class).filter(vessel::means).isPresent()) {
				Map<String, Object> values = measured(run, path);
				found = values.isEmpty() ? found : Optional.of(new RunNumbers(run.ref(), run.text(path + "measured"), with(values, run)));
			}
		}
		return found;
	}

	private static Map<String, Object> with(Map<String, Object> values, RecordView run) {
		values.put(GrowthForms.RUN, run.ref());
		return values;
	}

	private static Map<String, Object> measured(RecordView run, String sample) {
		Map<String, Object> values = new LinkedHashMap<>();
		for (int i = 0; run.field(sample + "measurements[" + i + "].field").isPresent(); i++) {
			String path = sample + "measurements[" + i + "].";
			String line = FIELDS.getOrDefault(run.text(path + "field"), "");
			boolean plain = run.value(path + "state", String.class).filter("VALUE"::equals).isPresent()
					&& run.text(path + "unit").equals(UNITS.get(line));
			run.value(path + "value", BigDecimal.class).filter(value -> plain)
					.ifPresent(value -> values.put(line, value));
		}
		return values;
	}
}
