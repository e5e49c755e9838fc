/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.asm;

import java.time.ZoneId;
import java.util.List;

import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.SampleContent;
import org.stemma.conformance.dump.Terms;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** The document of a sample: one measurement document for each of its readings. For one sample. */
final class AsmSample {

	private static final String CUSTOM = "custom information document/";
	private static final String TIME = "measurement time";

	private final SampleContent sample;
	private final String identifier;
	private final String technique;
	private final Terms terms;
	private final ZoneId laboratory;

	/** A sample whose measurements get identifiers that begin so. */
	AsmSample(SampleContent sample, String identifier, String technique, Terms terms, ZoneId laboratory) {
		this.sample = sample;
		this.identifier = identifier;
		this.technique = technique;
		this.terms = terms;
		this.laboratory = laboratory;
	}

	/**
	 * The document.
	 *
	 * @param shared     what is said of the run as a whole, and of each measurement that does not say it itself
	 * @param calculated takes what is calculated of the whole run
	 */
	JsonObject json(List<AsmValue> shared, AsmCalculated calculated) {
		List<AsmValue> values = sample.measurements().stream().filter(value -> !calculated.takes(value))
				.map(value -> AsmValue.of(value, path(value.field()), laboratory)).toList();
		AsmCalculated own = inside() ? new AsmCalculated(technique, terms) : calculated;
		Nested document = new Nested();
		add(document, AsmLevel.SAMPLE, values, shared);
		Nested group = new Nested();
		time(group, AsmLevel.GROUP);
		add(group, AsmLevel.GROUP, values, shared);
		group.json().add("measurement document", measurements(at(AsmLevel.MEASUREMENT, values), at(AsmLevel.MEASUREMENT, shared), own));
		if (inside()) {
			own.into(group.json());
		}
		document.json().add("measurement aggregate document", group.json());
		return document.json();
	}

	/** Whether what is calculated stands with the measurements of the sample. */
	private boolean inside() {
		return AsmLevel.ofCalculated(technique) == AsmLevel.GROUP;
	}

	private String path(String field) {
		return terms.path(technique, field, false);
	}

	private List<AsmValue> at(AsmLevel level, List<AsmValue> values) {
		return values.stream().filter(value -> AsmLevel.of(technique, value.path()) == level).toList();
	}

	private void time(Nested object, AsmLevel level) {
		if (AsmLevel.of(technique, TIME) == level) {
			sample.time().ifPresent(time -> object.text(TIME, AsmTime.of(time)));
			sample.time().filter(time -> !time.zoneKnown()).ifPresent(time -> object.text(CUSTOM + "zone of the " + TIME,
					"not stated by the file, taken for " + time.zone()));
		}
	}

	private void add(Nested object, AsmLevel level, List<AsmValue> values, List<AsmValue> shared) {
		List<AsmValue> own = at(level, values);
		own.forEach(value -> value.into(object));
		at(level, shared).stream().filter(value -> own.stream().noneMatch(value::isSaidBy)).forEach(value -> value.into(object));
	}

	private JsonArray measurements(List<AsmValue> values, List<AsmValue> shared, AsmCalculated calculated) {
		List<AsmReading> readings = new AsmReadings(sample, values, calculated::takes).all(curve -> path(curve.field()));
		JsonArray measurements = new JsonArray();
		for (AsmReading reading : readings) {
			shared.forEach(reading::fill);
			String own = readings.size() == 1 ? identifier : identifier + "-" + (measurements.size() + 1);
			measurements.add(measurement(reading, own));
			List<Measured> others = reading.values().stream().map(AsmValue::measured).toList();
			reading.calculated().forEach(value -> calculated.add(value, own, others));
		}
		return measurements;
	}

	private JsonObject measurement(AsmReading reading, String own) {
		Nested measurement = new Nested();
		measurement.text("measurement identifier", own);
		time(measurement, AsmLevel.MEASUREMENT);
		measurement.text("sample document/sample identifier", sample.sample());
		if (technique.equals("qpcr")) {
			measurement.text("sample document/well location identifier", sample.well());
		}
		reading.values().forEach(value -> value.into(measurement));
		measurement.missing("sample document/location identifier", sample.well());
		reading.curves().forEach(curve -> measurement.put(path(curve.field()), new AsmCube(curve).json()));
		return measurement.json();
	}
}
