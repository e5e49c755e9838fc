/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.asm;

import java.util.List;

import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.conformance.dump.Terms;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** The values that an instrument calculated, each with the measurement that it came from. For one document. */
final class AsmCalculated {

	private static final String FOLDER = "calculated data aggregate document/";

	/** What was measured, the most important first: the source that is named. */
	private static final List<String> FEATURES = List.of("cycle threshold result (qpcr)", "absorbance", "fluorescence", "luminescence",
			"number concentration", "viable cell density (cell counter)", "viability (cell counter)");

	private final String technique;
	private final Terms terms;
	private final JsonArray documents = new JsonArray();

	AsmCalculated(String technique, Terms terms) {
		this.technique = technique;
		this.terms = terms;
	}

	/** Whether a value is one of these. */
	boolean takes(Measured value) {
		return value.value().isPresent() && value.state() == State.VALUE && terms.path(technique, value.field(), false).startsWith(FOLDER);
	}

	/** Adds a value of a measurement with these other values. */
	void add(Measured value, String measurement, List<Measured> others) {
		JsonObject source = new JsonObject();
		source.addProperty("data source identifier", measurement);
		source.addProperty("data source feature", AsmNames.spelled(feature(others)));
		JsonArray list = new JsonArray();
		list.add(source);
		JsonObject sources = new JsonObject();
		sources.add("data source document", list);
		JsonObject result = new JsonObject();
		result.addProperty("value", value.value().orElseThrow());
		result.addProperty("unit", AsmUnits.spelled(value.field(), value.unit()));
		JsonObject document = new JsonObject();
		document.addProperty("calculated data identifier", measurement + "-c" + (documents.size() + 1));
		document.add("data source aggregate document", sources);
		document.addProperty("calculated data name", value.field());
		document.add("calculated result", result);
		documents.add(document);
	}

	/** Puts all of them into the document of the run. */
	void into(JsonObject aggregate) {
		if (!documents.isEmpty()) {
			JsonObject folder = new JsonObject();
			folder.add("calculated data document", documents);
			aggregate.add("calculated data aggregate document", folder);
		}
	}

	private static String feature(List<Measured> others) {
		return FEATURES.stream().filter(name -> others.stream().anyMatch(value -> ("/" + value.field()).endsWith("/" + name))).findFirst()
				.orElseGet(() -> others.stream().filter(value -> value.value().isPresent()).map(Measured::field).findFirst().orElse("sample"));
	}
}
