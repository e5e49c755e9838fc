/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.api.Place;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.conformance.asm.AsmDocument;
import org.stemma.conformance.asm.Expected;
import org.stemma.conformance.asm.Measurement;

/** The comparison notices every kind of wrong value; otherwise a conformance test would prove nothing. */
class ComparisonTest {

	private static final Deviations DEVIATIONS = new Deviations(
			List.of(new Deviations.Row("a", "model number", "*", Allowance.NOT_IN_FILE, "invents model names"),
					new Deviations.Row("*", "*", "-0.0", Allowance.NO_NUMBER, "writes -0.0"),
					new Deviations.Row("*", "*", "unit mAU", Allowance.ABSORBANCE, "labels mAU")));
	private static final String DATA = "processed data aggregate document/processed data document";
	private static final String TIME = "2023-01-01T10:00:00+00:00";

	@Test
	void findsNoDifferenceWhereThereIsNone() {
		assertEquals(List.of(), differences("A", TIME, "viability", "90.00001", "%", "Gentle"));
	}

	@ParameterizedTest
	@CsvSource({ "2023-01-01T11:00:00+00:00, viability, 90, %, Gentle, 1", "1970-01-01T00:00:00+00:00, viability, 90, %, Gentle, 1",
			"2023-01-01T10:00:00+00:00, viability, 90.001, %, Gentle, 1",
			"2023-01-01T10:00:00+00:00, viability, 90, 10^6 cells/mL, Gentle, 1",
			"2023-01-01T10:00:00+00:00, total cell count, 90, %, Gentle, 2",
			"2023-01-01T10:00:00+00:00, viability, -0.0, %, Gentle, 1", "2023-01-01T10:00:00+00:00, viability, 90, %, Hard, 1" })
	void findsEachDifference(String time, String term, String number, String unit, String wash, int found) {
		assertEquals(found, differences("A", time, term, number, unit, wash).size());
	}

	@Test
	void findsASampleTooManyAndAMissingOne() {
		assertEquals(1, compare(List.of(sample("A", "A1", number("viability", "90", "%"))), List.of()).size());
		assertEquals(2, differences("B", TIME, "viability", "90", "%", "Gentle").size());
	}

	@Test
	void allowsASampleTooManyOnlyWhereARowSaysThatTheReferenceLeavesSamplesOut() {
		Deviations rows = new Deviations(List.of(new Deviations.Row("a", "sample document/sample identifier", "nothing", Allowance.AS_WRITTEN, "no line")));
		RunContent read = new RunContent(List.of(), List.of(sample("A", "A1", number("viability", "90", "%"))), List.of());
		List<AsmDocument> nothing = List.of(new AsmDocument("qpcr", List.of(), List.of(), List.of()));
		assertEquals(1, new Comparison(read, "a", rows, HeldText.of("A;90")).with(nothing).departures().size());
		assertEquals(1, new Comparison(read, "b", rows, HeldText.of("A;90")).with(nothing).differences().size());
		assertEquals(1, new Comparison(read, "a", rows, HeldText.of("A;80")).with(nothing).differences().size(), "not in the file");
	}

	@Test
	void keepsTheWellsOfOneSampleApart() {
		List<SampleContent> read = List.of(sample("A", "A01", number("absorbance", "1", "{AU}")),
				sample("A", "A02", number("absorbance", "2", "{AU}")));
		assertEquals(List.of(), compare(read, List.of(well("A1", "1"), well("A2", "2"))));
		assertEquals(2, compare(read, List.of(well("A1", "2"), well("A2", "1"))).size());
	}

	@Test
	void takesRepeatedFieldsOfOneWellForItsMeasurementsAsASetOfPairs() {
		SampleContent read = sample("A", "A1", number("absorbance", "1", "{AU}"), number("wavelength", "450", "nm"),
				number("absorbance", "2", "{AU}"), number("wavelength", "620", "nm"));
		assertEquals(List.of(), compare(List.of(read), List.of(at("450", "1"), at("620", "2"))));
		assertEquals(List.of(), compare(List.of(read), List.of(at("620", "2"), at("450", "1"))));
		assertEquals(2, compare(List.of(read), List.of(at("450", "2"), at("620", "1"))).size());
	}

	@Test
	void allowsAMissingOrCensoredValueOnlyWhereTheReferenceWritesMinusZero() {
		Measurement expected = measurement("A", List.of(), Expected.number(DATA, "glucose", "-0.0", "g/L"));
		Measured below = new Measured("glucose", Optional.of(new BigDecimal("4.00")), "< 4.00", "g/L", State.BELOW, place(""));
		assertEquals(List.of(), compare(List.of(sample("A", "", below)), List.of(expected)));
		assertEquals(1, compare(List.of(sample("A", "", number("glucose", "4", "g/L"))), List.of(expected)).size());
	}

	@Test
	void welcomesANumberThatOnlyCarriesTheNameOfItsColumn() {
		Measured own = Measured.number("odd count", BigDecimal.ONE, "1", "1", place("Odd count"));
		assertEquals(List.of(), compare(List.of(sample("A", "", own)), List.of(measurement("A", List.of()))));
		assertEquals(1, compare(List.of(sample("A", "", number("viable cell count", "1", "1"))),
				List.of(measurement("A", List.of()))).size());
	}

	private static List<String> differences(String sample, String time, String term, String number, String unit,
			String wash) {
		List<Expected> values = List.of(Expected.number(DATA, term, number, unit),
				Expected.text("custom information document", "Wash", wash),
				Expected.text("device system document", "model number", "made up"));
		SampleContent read = new SampleContent("A", "", Optional.of(new MeasuredTime(LocalDateTime.of(2023, 1, 1, 10, 0),
				ZoneOffset.ofHours(3), false)),
				List.of(number("viability", "90", "%"), Measured.text("washing", "Gentle", place("Wash:"))), place(""));
		return compare(List.of(read), List.of(new Measurement(sample, List.of(), Optional.of(time), values, List.of(), List.of())));
	}

	private static List<String> compare(List<SampleContent> read, List<Measurement> expected) {
		return new Comparison(new RunContent(List.of(), read, List.of()), "a", DEVIATIONS, HeldText.of("A;Wash;Gentle"))
				.with(List.of(new AsmDocument("cell counting", expected, List.of(), List.of()))).differences();
	}

	private static SampleContent sample(String name, String well, Measured... values) {
		return new SampleContent(name, well, Optional.empty(), List.of(values), place(""));
	}

	private static Measured number(String field, String value, String unit) {
		return Measured.number(field, new BigDecimal(value), unit, value, place("Column of " + field));
	}

	private static Measurement well(String well, String absorbance) {
		return measurement("A", List.of(well), Expected.number("", "absorbance", absorbance, "mAU"));
	}

	private static Measurement at(String wavelength, String absorbance) {
		return measurement("A", List.of("A1"), Expected.number("", "absorbance", absorbance, "mAU"),
				Expected.number("device control document", "wavelength", wavelength, "nm"));
	}

	private static Measurement measurement(String sample, List<String> wells, Expected... values) {
		return new Measurement(sample, wells, Optional.empty(), new ArrayList<>(List.of(values)), List.of(), List.of());
	}

	private static Place place(String label) {
		return new Place("a.csv", 2, 2, label);
	}
}
