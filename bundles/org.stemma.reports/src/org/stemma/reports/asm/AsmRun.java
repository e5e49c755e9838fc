/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.asm;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import org.stemma.api.instrument.FieldPath;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.SampleContent;
import org.stemma.api.report.RunDocument;
import org.stemma.conformance.dump.Terms;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** The aggregate document of one run. */
final class AsmRun {

	private static final String DEVICE = "device system document/";
	private static final String DATA = "data system document/";
	private static final String CUSTOM = "custom information document/";

	private final RunDocument document;
	private final Terms terms = new Terms();
	private final AsmCalculated calculated;

	AsmRun(RunDocument document) {
		this.document = document;
		this.calculated = new AsmCalculated(document.technique(), terms);
	}

	JsonObject json() {
		Nested aggregate = new Nested();
		for (Measured fact : document.content().metadata()) {
			new AsmValue(fact, terms.path(document.technique(), fact.field(), true)).into(aggregate);
		}
		document.device().forEach((term, value) -> aggregate.missing(DEVICE + term, value));
		aggregate.text(DATA + "file name", document.file());
		aggregate.text(DATA + "data system instance identifier", document.laboratory() + (document.demo() ? " (demo)" : ""));
		aggregate.text(DATA + "asm converter name", "Stemma");
		aggregate.text(CUSTOM + "exported by", document.madeBy());
		aggregate.text(CUSTOM + "exported at", iso(document.made()));
		aggregate.text(CUSTOM + "instrument run", document.run());
		notUnderstood().forEach(part -> aggregate.text(CUSTOM + part.field(), part.text()));
		aggregate.json().add(document.technique() + " document", samples());
		calculated.into(aggregate.json());
		return aggregate.json();
	}

	private List<Measured> notUnderstood() {
		List<Measured> parts = new ArrayList<>();
		document.content().notUnderstood().stream().filter(part -> !part.text().isBlank())
				.forEach(part -> parts.add(Measured.text("not understood: " + FieldPath.of(part.name()).flat(), part.text(), part.place())));
		return parts;
	}

	private JsonArray samples() {
		JsonArray all = new JsonArray();
		int number = 1;
		for (SampleContent sample : document.content().samples()) {
			all.add(sample(sample, document.run() + "-" + number++));
		}
		return all;
	}

	/** The document of a sample: one measurement document for each of its readings. */
	private JsonObject sample(SampleContent sample, String identifier) {
		List<AsmValue> values = sample.measurements().stream().filter(value -> !calculated.takes(value))
				.map(value -> new AsmValue(value, terms.path(document.technique(), value.field(), false))).toList();
		List<AsmReading> readings = new AsmReadings(sample, values, calculated::takes)
				.all(curve -> terms.path(document.technique(), curve.field(), false));
		JsonArray measurements = new JsonArray();
		for (AsmReading reading : readings) {
			String own = readings.size() == 1 ? identifier : identifier + "-" + (measurements.size() + 1);
			measurements.add(measurement(sample, reading, own));
		}
		return inside("measurement aggregate document", inside("measurement document", measurements));
	}

	private JsonObject measurement(SampleContent sample, AsmReading reading, String identifier) {
		Nested measurement = new Nested();
		measurement.text("measurement identifier", identifier);
		sample.time().map(AsmRun::iso).ifPresent(time -> measurement.text("measurement time", time));
		sample.time().filter(time -> !time.zoneKnown()).ifPresent(time -> measurement
				.text(CUSTOM + "zone of the measurement time", "not stated by the file, taken for " + time.zone()));
		measurement.text("sample document/sample identifier", sample.sample());
		measurement.text("sample document/location identifier", sample.well());
		reading.values().forEach(value -> value.into(measurement));
		List<Measured> others = reading.values().stream().map(AsmValue::measured).toList();
		reading.calculated().forEach(value -> calculated.add(value, identifier, others));
		reading.curves().forEach(curve -> measurement.put(terms.path(document.technique(), curve.field(), false), new AsmCube(curve).json()));
		return measurement.json();
	}

	private static JsonObject inside(String key, com.google.gson.JsonElement element) {
		JsonObject around = new JsonObject();
		around.add(key, element);
		return around;
	}

	private static String iso(MeasuredTime time) {
		return iso(time.clock().atZone(time.zone()));
	}

	private static String iso(ZonedDateTime time) {
		return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
	}
}
