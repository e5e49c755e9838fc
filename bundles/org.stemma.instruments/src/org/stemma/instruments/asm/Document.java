/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.asm;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.MeasuredTime;
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
	private final ZoneId laboratory;
	private final List<NotUnderstood> left = new ArrayList<>();
	private final ProblemLog log = new ProblemLog();

	Document(String file, ZoneId laboratory) {
		this.laboratory = laboratory;
		this.place = Place.line(file, 1);
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
		boolean numbers = samples.stream().flatMap(sample -> sample.measurements().stream()).anyMatch(value -> value.value().isPresent())
				|| samples.stream().anyMatch(sample -> !sample.curves().isEmpty());
		return numbers ? log.outcome(new RunContent(facts, samples, left)) : none("no measurement with a number");
	}

	private void read(JsonObject aggregate, String documents, List<SampleContent> samples, List<Measured> facts) {
		Calculations calculations = calculations(aggregate, documents);
		elements(aggregate.get(documents)).forEach(document -> {
			int before = samples.size();
			samples(document, calculations, samples);
			if (samples.size() == before) {
				leave(documents, document);
			}
		});
		Values run = new Values(place);
		run.addWithout(aggregate, documents, Calculations.FOLDER);
		take(run);
		facts.addAll(run.measured());
		facts.addAll(calculations.unplaced());
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
	}

	private Calculations calculations(JsonObject aggregate, String documents) {
		List<JsonObject> holders = new ArrayList<>(List.of(aggregate));
		Set<String> measurements = new HashSet<>();
		for (JsonObject document : elements(aggregate.get(documents))) {
			holders.add(document);
			for (JsonObject aggregated : elements(document.get(MEASUREMENTS))) {
				holders.add(aggregated);
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
				samples.add(sample(values, calculations.of(identifier(measurement))));
			}
		}
	}

	private SampleContent sample(Values values, List<Measured> calculated) {
		take(values);
		List<Measured> all = new ArrayList<>(values.measured());
		all.addAll(calculated);
		String name = taken(all, "sample document/sample identifier").orElse("");
		Optional<MeasuredTime> time = text(all, "measurement time").flatMap(this::time);
		boolean unknown = text(all, "measurement time").filter(one -> time.isEmpty() && !one.startsWith("1970-01-01")).isPresent();
		all.removeIf(value -> value.field().equals("measurement time") && !unknown);
		String well = text(all, "sample document/well location identifier").or(() -> text(all, "sample document/location identifier")).orElse("");
		return new SampleContent(name.strip(), well, time, all, values.curves(), place);
	}

	private static Optional<String> taken(List<Measured> values, String field) {
		Optional<String> text = text(values, field);
		values.removeIf(value -> value.field().equals(field));
		return text;
	}

	private static Optional<String> text(List<Measured> values, String field) {
		return values.stream().filter(value -> value.field().equals(field)).map(Measured::text).findFirst();
	}

	/** A time; without an offset it is that of the laboratory. One of 1970 stands where there was none. */
	private Optional<MeasuredTime> time(String text) {
		try {
			TemporalAccessor parsed = DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
			if (parsed instanceof OffsetDateTime time) {
				return time.toEpochSecond() == 0 ? Optional.empty()
						: Optional.of(new MeasuredTime(time.toLocalDateTime(), time.getOffset(), true));
			}
			return Optional.of(new MeasuredTime(LocalDateTime.from(parsed), laboratory, false));
		} catch (DateTimeException noTime) {
			return Optional.empty();
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
