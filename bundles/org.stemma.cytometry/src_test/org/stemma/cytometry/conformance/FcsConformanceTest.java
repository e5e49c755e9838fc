/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.cytometry.conformance.GivenFiles.Given;
import org.stemma.cytometry.fcs.Column;
import org.stemma.cytometry.fcs.DataSet;
import org.stemma.cytometry.fcs.Events;
import org.stemma.cytometry.fcs.FcsReader;
import org.stemma.cytometry.fcs.Keywords;
import org.stemma.cytometry.fcs.Keywords.Keyword;
import org.stemma.cytometry.fcs.Parameter;

/** Every given FCS file: keywords, parameters, first and last events and the sum of each column. */
class FcsConformanceTest {

	private static final double SUM_TOLERANCE = 1e-9;

	@TestFactory
	Stream<DynamicTest> readsAsExpected() {
		return GivenFiles.with("raw_column_sums").stream()
				.map(given -> DynamicTest.dynamicTest(given.toString(), () -> compare(given)));
	}

	@TestFactory
	Stream<DynamicTest> refusesAsExpected() {
		return GivenFiles.with("error").stream().map(given -> DynamicTest.dynamicTest(given.toString(), () -> {
			Outcome<List<Events>> outcome = new FcsReader().read(given.file());
			assertFalse(outcome.succeeded());
			assertTrue(outcome.problems().stream().anyMatch(Problem::blocks));
		}));
	}

	private static void compare(Given given) {
		Outcome<List<Events>> outcome = new FcsReader().read(given.file());
		assertTrue(outcome.succeeded(), () -> outcome.problems().toString());
		Events events = outcome.get().getFirst();
		JsonObject expected = given.expected();
		assertEquals(expected.get("version").getAsString(), events.set().version());
		assertEquals(expected.get("events_readable").getAsInt(), events.size());
		assertEquals(expected.get("TOT").getAsLong(), events.set().declared().orElseThrow());
		assertTrue(keywordCounts(events.set().keywords())
				.contains(expected.get("keyword_count_primary_plus_supplemental").getAsInt()));
		expected.getAsJsonObject("keywords").entrySet().forEach(keyword -> assertEquals(keyword.getValue().getAsString().strip(),
				events.set().keywords().raw(keyword.getKey()).orElseThrow().strip(), keyword.getKey()));
		parameters(expected.getAsJsonArray("parameters"), events.set());
		values(expected, events);
	}

	/** All keywords, and those that have a value: an empty one makes the reference lose the keyword behind it. */
	private static Set<Integer> keywordCounts(Keywords keywords) {
		int valued = 0;
		for (Keyword keyword : keywords.all()) {
			valued += keyword.value().isEmpty() ? 0 : 1;
		}
		return new HashSet<>(List.of(keywords.size(), valued));
	}

	private static void parameters(JsonArray expected, DataSet set) {
		assertEquals(expected.size(), set.layout().parameters().size());
		for (int i = 0; i < expected.size(); i++) {
			JsonObject one = expected.get(i).getAsJsonObject();
			Parameter found = set.layout().parameters().get(i);
			assertEquals(one.get("n").getAsString().strip(), found.name());
			assertEquals(one.has("s") ? one.get("s").getAsString().strip() : "", found.label());
			assertEquals(one.get("b").getAsInt(), found.bits());
			assertEquals(0, new BigDecimal(one.get("r").getAsString().strip()).compareTo(found.range()));
		}
	}

	private static void values(JsonObject expected, Events events) {
		JsonArray first = expected.getAsJsonArray("raw_events_first3");
		for (int event = 0; event < first.size(); event++) {
			row(first.get(event).getAsJsonArray(), events, event);
		}
		row(expected.getAsJsonArray("raw_event_last"), events, events.size() - 1);
		JsonArray sums = expected.getAsJsonArray("raw_column_sums");
		for (int i = 0; i < sums.size(); i++) {
			double sum = sums.get(i).getAsDouble();
			assertEquals(sum, sum(events.columns().get(i)), SUM_TOLERANCE * Math.max(1, Math.abs(sum)));
		}
	}

	private static void row(JsonArray expected, Events events, int event) {
		int index = 0;
		for (JsonElement value : expected) {
			assertEquals(value.getAsDouble(), events.columns().get(index++).value(event));
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
