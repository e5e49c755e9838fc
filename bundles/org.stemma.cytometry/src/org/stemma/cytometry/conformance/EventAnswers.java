/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.conformance;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import org.osgi.service.component.annotations.Component;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.conformance.Compared;
import org.stemma.api.conformance.ExpectedResults;
import org.stemma.api.conformance.GivenCase;
import org.stemma.api.instrument.RunContent;
import org.stemma.cytometry.fcs.Column;
import org.stemma.cytometry.fcs.DataSet;
import org.stemma.cytometry.fcs.Events;
import org.stemma.cytometry.fcs.FcsReader;
import org.stemma.cytometry.fcs.Keywords;
import org.stemma.cytometry.fcs.Parameter;

/** FCS files: version, keywords, parameters, the first events, the last one, and the sum of every column. */
@Component
public final class EventAnswers implements ExpectedResults {

	private static final double TOLERANCE = 1e-9;

	@Override
	public Optional<Compared> compare(GivenCase given, Outcome<RunContent> content) throws IOException {
		Optional<JsonObject> expected = ExpectedJson.of(given, "raw_column_sums");
		if (expected.isEmpty()) {
			return Optional.empty();
		}
		Outcome<List<Events>> sets = content.then(described -> new FcsReader().read(given.path()));
		return Optional.of(sets.succeeded() ? compared(expected.get(), sets.get().getFirst())
				: Compared.failed("refused: " + sets.problems().stream().map(Problem::text).toList()));
	}

	private static Compared compared(JsonObject expected, Events events) {
		Compared.Collected all = new Compared.Collected();
		all.same("version", expected.get("version").getAsString(), events.set().version());
		all.same("events", expected.get("events_readable").getAsInt(), events.size());
		all.same("$TOT", Optional.of(expected.get("TOT").getAsLong()), events.set().declared());
		keywords(all, expected, events.set().keywords());
		parameters(all, expected.getAsJsonArray("parameters"), events.set());
		JsonArray first = expected.getAsJsonArray("raw_events_first3");
		for (int event = 0; event < first.size(); event++) {
			row(all, first.get(event).getAsJsonArray(), events, event);
		}
		row(all, expected.getAsJsonArray("raw_event_last"), events, events.size() - 1);
		sums(all, expected.getAsJsonArray("raw_column_sums"), events);
		return all.result();
	}

	/** Some keywords by value, and how many there are: an empty value makes other readers lose the keyword behind it. */
	private static void keywords(Compared.Collected all, JsonObject expected, Keywords keywords) {
		expected.getAsJsonObject("keywords").entrySet().forEach(keyword -> all.same("keyword " + keyword.getKey(),
				keyword.getValue().getAsString().strip(), keywords.raw(keyword.getKey()).map(String::strip).orElse("")));
		int count = expected.get("keyword_count_primary_plus_supplemental").getAsInt();
		long valued = StreamSupport.stream(keywords.all().spliterator(), false).filter(keyword -> !keyword.value().isEmpty()).count();
		all.that(count == keywords.size() || count == valued,
				"keywords: expected " + count + ", found " + keywords.size() + ", " + valued + " with a value");
	}

	private static void parameters(Compared.Collected all, JsonArray expected, DataSet set) {
		List<Parameter> parameters = set.layout().parameters();
		all.same("parameters", expected.size(), parameters.size());
		for (int i = 0; i < Math.min(expected.size(), parameters.size()); i++) {
			JsonObject one = expected.get(i).getAsJsonObject();
			Parameter found = parameters.get(i);
			String which = "parameter " + (i + 1);
			all.same(which, one.get("n").getAsString().strip(), found.name());
			all.same(which + ", label", one.has("s") ? one.get("s").getAsString().strip() : "", found.label());
			all.same(which + ", bits", one.get("b").getAsInt(), found.bits());
			all.that(new BigDecimal(one.get("r").getAsString().strip()).compareTo(found.range()) == 0,
					which + ", range: expected " + one.get("r").getAsString() + ", found " + found.range());
		}
	}

	private static void row(Compared.Collected all, JsonArray expected, Events events, int event) {
		for (int i = 0; i < Math.min(expected.size(), events.columns().size()); i++) {
			all.same("event " + (event + 1) + ", parameter " + (i + 1), expected.get(i).getAsDouble(),
					events.columns().get(i).value(event));
		}
	}

	private static void sums(Compared.Collected all, JsonArray expected, Events events) {
		for (int i = 0; i < Math.min(expected.size(), events.columns().size()); i++) {
			double sum = expected.get(i).getAsDouble();
			double found = sum(events.columns().get(i));
			all.that(Math.abs(sum - found) <= TOLERANCE * Math.max(1, Math.abs(sum)),
					"sum of parameter " + (i + 1) + ": expected " + sum + ", found " + found);
		}
	}

	private static double sum(Column column) {
		double sum = 0;
		for (int i = 0; i < column.size(); i++) {
			sum += column.value(i);
		}
		return sum;
	}
}
