/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.api.Place;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;

/** The comparison notices every kind of wrong value; otherwise the conformance test would prove nothing. */
class ComparisonTest {

	private static final Deviations DEVIATIONS = new Deviations(
			List.of(new Deviations.Row("a", "model number", "*", "unknown", "invents model names")));
	private static final Place PLACE = new Place("a.csv", 2, 5, "Wash");

	@Test
	void findsNoDifferenceWhereThereIsNone() {
		assertEquals(0, differences("A", "2023-01-01T10:00:00+00:00", "viability", "90.00001", "%", "Gentle"));
	}

	@ParameterizedTest
	@CsvSource({ "B, 2023-01-01T10:00:00+00:00, viability, 90, %, Gentle, 1",
			"A, 2023-01-01T11:00:00+00:00, viability, 90, %, Gentle, 1", "A, 1970-01-01T00:00:00+00:00, viability, 90, %, Gentle, 1",
			"A, 2023-01-01T10:00:00+00:00, viability, 90.001, %, Gentle, 1",
			"A, 2023-01-01T10:00:00+00:00, viability, 90, 10^6 cells/mL, Gentle, 1",
			"A, 2023-01-01T10:00:00+00:00, total cell count, 90, %, Gentle, 2",
			"A, 2023-01-01T10:00:00+00:00, viability, 90, %, Hard, 1" })
	void findsEachDifference(String sample, String time, String term, String number, String unit, String wash, int found) {
		assertEquals(found, differences(sample, time, term, number, unit, wash));
	}

	@Test
	void findsASampleTooMany() {
		assertEquals(1, new Comparison(content(), "a", DEVIATIONS).with(new AsmDocument(List.of(), List.of())).size());
	}

	private static int differences(String sample, String time, String term, String number, String unit, String wash) {
		List<Expected> values = List.of(new Expected(term, Optional.of(new BigDecimal(number)), unit, ""),
				new Expected("Wash", Optional.empty(), "", wash),
				new Expected("model number", Optional.empty(), "", "made up"));
		AsmDocument reference = new AsmDocument(List.of(new AsmDocument.Sample(sample, time, values)), List.of());
		return new Comparison(content(), "a", DEVIATIONS).with(reference).size();
	}

	private static RunContent content() {
		MeasuredTime time = new MeasuredTime(LocalDateTime.of(2023, 1, 1, 10, 0), ZoneOffset.ofHours(3), false);
		SampleContent sample = new SampleContent("A", "", Optional.of(time),
				List.of(Measured.number("viability", BigDecimal.valueOf(90), "%", "90", new Place("a.csv", 2, 2, "Viability")),
						Measured.text("wash", "Gentle", PLACE)),
				PLACE);
		return new RunContent(List.of(), List.of(sample), List.of());
	}
}
