/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.dump;

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
import org.stemma.api.Problem;
import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;

class JsonLinesTest {

	private static final Place PLACE = new Place("a.csv", 2, 3, "Viability");

	private final JsonLines lines = new JsonLines(new Terms(), "cell counting");

	@Test
	void writesEachValueUnderItsTermWithItsPath() {
		MeasuredTime time = new MeasuredTime(LocalDateTime.of(2024, 2, 29, 10, 15), ZoneOffset.ofHours(2), true);
		SampleContent sample = new SampleContent("S1", "A1", Optional.of(time),
				List.of(Measured.number("viability (cell counter)", new BigDecimal("96.90"), "%", "96.90", PLACE),
						Measured.text("odd column", "x", PLACE), Measured.missing("total cell count", PLACE)),
				PLACE);
		RunContent content = new RunContent(List.of(Measured.text("model number", "M", PLACE)), List.of(sample), List.of());
		String shared = "\"sample\":\"S1\",\"well\":\"A1\",\"field\":";
		String end = "\"time\":\"2024-02-29T10:15:00+02:00\",\"state\":";
		String place = ",\"place\":\"a.csv, line 2, column 3 (Viability)\"}";
		String data = "\"processed data aggregate document/processed data document/";
		assertEquals(List.of(
				"{\"sample\":\"\",\"well\":\"\",\"field\":\"device system document/model number\",\"value\":\"M\",\"unit\":\"\",\"time\":\"\",\"state\":\"VALUE\"" + place,
				"{" + shared + data + "viability (cell counter)\",\"value\":96.90,\"unit\":\"%\"," + end + "\"VALUE\"" + place,
				"{" + shared + "\"custom information document/odd column\",\"value\":\"x\",\"unit\":\"\"," + end + "\"VALUE\"" + place,
				"{" + shared + data + "total cell count\",\"value\":null,\"unit\":\"\"," + end + "\"MISSING\"" + place),
				lines.of(content));
	}

	@Test
	void writesACurveAsOneLineWithItsGaps() {
		Curve curve = new Curve("absorption spectrum data cube", new Curve.Axis("wavelength", "nm"), new Curve.Axis("absorbance", "{AU}"),
				List.of(BigDecimal.ONE, BigDecimal.TWO), List.of(Optional.of(BigDecimal.TEN), Optional.empty()), PLACE);
		SampleContent sample = new SampleContent("S", "", Optional.empty(), List.of(), List.of(curve), PLACE);
		assertEquals(List.of("{\"sample\":\"S\",\"well\":\"\",\"field\":\"absorption spectrum data cube\",\"value\":[10,null],\"at\":[1,2],"
				+ "\"across\":\"wavelength\",\"across unit\":\"nm\",\"of\":\"absorbance\",\"unit\":\"{AU}\",\"time\":\"\",\"state\":\"VALUE\","
				+ "\"place\":\"a.csv, line 2, column 3 (Viability)\"}"), lines.of(new RunContent(List.of(), List.of(sample), List.of())));
	}

	@Test
	void writesTheProblemsOfARefusal() {
		assertEquals(List.of("{\"problem\":\"a.b\",\"severity\":\"ERROR\",\"message\":\"Why.\",\"place\":\"a.csv, line 2, column 3 (Viability)\"}"),
				lines.of(List.of(Problem.error("a.b", "Why.", PLACE))));
	}

	@ParameterizedTest
	@CsvSource({ "spectrophotometry, absorbance, absorbance", "plate reader, location identifier, sample document/location identifier",
			"cell counting, sample document/batch identifier, sample document/batch identifier",
			"unheard of, viability (cell counter), processed data aggregate document/processed data document/viability (cell counter)",
			"cell counting, error, error aggregate document/error document/error", "cell counting, my own, custom information document/my own" })
	void knowsWhereATermStands(String technique, String field, String path) {
		assertEquals(path, new Terms().path(technique, field, false));
	}
}
