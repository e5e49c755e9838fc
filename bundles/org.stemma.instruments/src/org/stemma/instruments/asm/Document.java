/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.asm;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** One document: its measurements as samples, the rest as facts. For one file. */
final class Document {

	private static final String AGGREGATE = " aggregate document";
	private static final String MEASUREMENTS = "measurement aggregate document";
	private static final String MEASUREMENT = "measurement document";
	private static final String MANIFEST = "$asm.manifest";
	private static final int LONGEST = 2_000;

	private final Place place;
	private final List<NotUnderstood> left = new ArrayList<>();
	private final ProblemLog log = new ProblemLog();
	private final MeasuredSample sample;

	Document(String file, ZoneId laboratory) {
		this.place = Place.line(file, 1);
		this.sample = new MeasuredSample(laboratory, place, log);
	}

	/** What all aggregate documents of a file hold together. */
	Outcome<RunContent> content(JsonElement root) {
		JsonObject all = root.isJsonObject() ? root.getAsJsonObject() : new JsonObject();
		List<String> keys = all.keySet().stream().filter(name -> name.endsWith(AGGREGATE) && all.get(name).isJsonObject()).toList();
		if (keys.isEmpty()) {
			return none("no aggregate document");
		}
		List<SampleContent> samples = new ArrayList<>();
		List<Measured> facts = new ArrayList<>();
		keys.forEach(key -> read(all.getAsJsonObject(key), key.substring(0, key.length() - AGGREGATE.length()) + " document", samples, facts));
		all.keySet().stream().filter(key -> !keys.contains(key) && !key.equals(MANIFEST)).forEach(key -> leave(key, all.get(key)));
		sample.doubt(samples);
		KnownConverter.of(facts).ifPresent(converter -> converter.doubt(samples, place, log));
		boolean numbers = samples.stream().flatMap(sample -> sample.measurements().stream()).anyMatch(value -> value.value().isPresent())
				|| samples.stream().anyMatch(sample -> !sample.curves().isEmpty());
		return numbers ? log.outcome(new RunContent(facts, samples, left)) : none("no measurement with a number");
	}

	private void read(JsonObject aggregate, String named, List<SampleContent> samples, List<Measured> facts) {
		boolean bare = named.equals(MEASUREMENT);
		String documents = aggregate.has(named) ? named : holder(aggregate).orElse(named);
		List<JsonObject> all = bare ? List.of(around(aggregate)) : elements(aggregate.get(documents));
		Calculations calculations = calculations(aggregate, all);
		all.forEach(document -> {
			int before = samples.size();
			samples(document, calculations, samples);
			if (samples.size() == before) {
				leave(documents, document);
			}
		});
		if (!bare) {
			Values run = new Values(place);
			run.addWithout(aggregate, documents, Calculations.FOLDER);
			take(run);
			facts.addAll(run.measured());
		}
		facts.addAll(calculations.unplaced());
	}

	/** The key of the documents with measurements, where it is not named as the aggregate is. */
	private static Optional<String> holder(JsonObject aggregate) {
		return aggregate.keySet().stream().filter(key -> elements(aggregate.get(key)).stream().anyMatch(one -> one.has(MEASUREMENTS))).findFirst();
	}

	/** A document around measurements that stand without one, as in early manifests. */
	private static JsonObject around(JsonObject measurements) {
		JsonObject document = new JsonObject();
		document.add(MEASUREMENTS, measurements);
		return document;
	}

	/** Lists a part that is not read; none of nothing. */
	private void leave(String name, JsonElement part) {
		String text = part.isJsonPrimitive() ? part.getAsString() : part.isJsonNull() || part.toString().length() <= 2 ? "" : part.toString();
		if (!text.isBlank()) {
			left.add(new NotUnderstood(name, text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text, place));
		}
	}

	/** Lists what values left over, and doubts their numbers that are too long. */
	private void take(Values values) {
		left.addAll(values.left());
		values.odd().forEach(value -> log.add(Mismatch.notAResult(value.place(), value.text(), value.field()).warning()));
		values.unitless().forEach(value -> log.add(new Mismatch("number.unit", value.place(), value.text(), "a unit beside the value of " + value.field(),
				"The number is not taken over.").warning()));
	}

	private Calculations calculations(JsonObject aggregate, List<JsonObject> documents) {
		List<JsonObject> holders = new ArrayList<>(List.of(aggregate));
		Set<String> measurements = new HashSet<>();
		for (JsonObject document : documents) {
			holders.add(document);
			for (JsonObject aggregated : elements(document.get(MEASUREMENTS))) {
				if (aggregated != aggregate) {
					holders.add(aggregated);
				}
				elements(aggregated.get(MEASUREMENT)).forEach(measurement -> measurements.add(identifier(measurement)));
			}
		}
		return new Calculations(holders, measurements, place);
	}

	private static String identifier(JsonObject measurement) {
		JsonElement identifier = measurement.get("measurement identifier");
		return identifier != null && identifier.isJsonPrimitive() ? identifier.getAsString() : "";
	}

	private void samples(JsonObject document, Calculations calculations, List<SampleContent> samples) {
		for (JsonObject aggregated : elements(document.get(MEASUREMENTS))) {
			for (JsonObject measurement : elements(aggregated.get(MEASUREMENT))) {
				Values values = new Values(place);
				values.addWithout(document, MEASUREMENTS, Calculations.FOLDER);
				values.addWithout(aggregated, MEASUREMENT, Calculations.FOLDER);
				values.addWithout(measurement);
				take(values);
				samples.add(sample.of(values, calculations.of(identifier(measurement))));
			}
		}
	}

	private static List<JsonObject> elements(JsonElement element) {
		if (element == null) {
			return List.of();
		}
		List<JsonElement> all = element.isJsonArray() ? element.getAsJsonArray().asList() : List.of(element);
		return all.stream().filter(JsonElement::isJsonObject).map(JsonElement::getAsJsonObject).toList();
	}

	private Outcome<RunContent> none(String found) {
		return Outcome.refused(List.of(Mismatch.described("document.empty", place, found,
				"a document of the Allotrope Simple Model with measurements", "Export it again.").error()));
	}
}
