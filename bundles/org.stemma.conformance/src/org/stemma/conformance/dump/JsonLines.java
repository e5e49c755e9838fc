/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.dump;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.stemma.api.Place;
import org.stemma.api.Problem;
import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.api.instrument.SampleContent;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/**
 * One JSON object for each value: sample, well, field, value (a number or a text; null for a missing one), unit, time,
 * state, place. A curve is one object whose value is the list of its values and which has also {@code at}, {@code across}
 * and {@code of}. What the reader did not understand has the state NOT_UNDERSTOOD.
 */
public final class JsonLines {

	private static final String UNTIMED = "";

	private final Terms terms;
	private final String technique;
	private final Gson gson = new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

	/** Writes the content of a file of that technique. */
	public JsonLines(Terms terms, String technique) {
		this.terms = terms;
		this.technique = technique;
	}

	/** The lines of a content: the run first, then its samples. */
	public List<String> of(RunContent content) {
		List<String> lines = new ArrayList<>();
		content.metadata().forEach(value -> lines.add(line("", "", UNTIMED, value, true)));
		content.samples().forEach(sample -> add(sample, lines));
		content.notUnderstood().forEach(part -> lines.add(line(part)));
		return lines;
	}

	/** The lines of a refusal: a problem each. */
	public List<String> of(List<Problem> problems) {
		return problems.stream().map(problem -> {
			JsonObject line = new JsonObject();
			line.addProperty("problem", problem.code());
			line.addProperty("severity", problem.severity().name());
			line.addProperty("message", problem.message());
			line.addProperty("place", problem.place().map(Place::toString).orElse(""));
			return gson.toJson(line);
		}).toList();
	}

	private void add(SampleContent sample, List<String> lines) {
		String time = sample.time().map(JsonLines::text).orElse(UNTIMED);
		sample.measurements().forEach(value -> lines.add(line(sample.sample(), sample.well(), time, value, false)));
		sample.curves().forEach(curve -> lines.add(line(sample, time, curve)));
	}

	private String line(String sample, String well, String time, Measured value, boolean run) {
		JsonObject line = start(sample, well, terms.path(technique, value.field(), run));
		if (value.value().isPresent()) {
			line.addProperty("value", value.value().get());
		} else if (value.state() == Measured.State.MISSING && value.text().isEmpty()) {
			line.add("value", JsonNull.INSTANCE);
		} else {
			line.addProperty("value", value.text());
		}
		return end(line, value.unit(), time, value.state().name(), value.place());
	}

	private String line(SampleContent sample, String time, Curve curve) {
		JsonObject line = start(sample.sample(), sample.well(), terms.path(technique, curve.field(), false));
		line.add("value", array(curve.values()));
		line.add("at", array(curve.at().stream().map(Optional::of).toList()));
		line.addProperty("across", curve.across().concept());
		line.addProperty("across unit", curve.across().unit());
		line.addProperty("of", curve.of().concept());
		return end(line, curve.of().unit(), time, "VALUE", curve.place());
	}

	private String line(NotUnderstood part) {
		JsonObject line = start("", "", "custom information document/" + part.name());
		line.addProperty("value", part.text());
		return end(line, "", UNTIMED, "NOT_UNDERSTOOD", part.place());
	}

	private static JsonObject start(String sample, String well, String field) {
		JsonObject line = new JsonObject();
		line.addProperty("sample", sample);
		line.addProperty("well", well);
		line.addProperty("field", field);
		return line;
	}

	private String end(JsonObject line, String unit, String time, String state, Place place) {
		line.addProperty("unit", unit);
		line.addProperty("time", time);
		line.addProperty("state", state);
		line.addProperty("place", place.toString());
		return gson.toJson(line);
	}

	private static JsonArray array(List<Optional<BigDecimal>> numbers) {
		JsonArray array = new JsonArray();
		numbers.forEach(number -> number.ifPresentOrElse(array::add, () -> array.add(JsonNull.INSTANCE)));
		return array;
	}

	/** The clock time; with its offset only where the file states it. */
	private static String text(MeasuredTime time) {
		return time.zoneKnown() ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.clock().atZone(time.zone()))
				: DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time.clock());
	}
}
