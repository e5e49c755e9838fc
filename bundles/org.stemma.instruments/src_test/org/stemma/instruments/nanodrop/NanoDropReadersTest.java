/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.nanodrop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.instruments.Readings.assertMarked;
import static org.stemma.instruments.Readings.assertReadWith;
import static org.stemma.instruments.Readings.assertRefused;
import static org.stemma.instruments.Readings.content;
import static org.stemma.instruments.Readings.sample;
import static org.stemma.instruments.Readings.value;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.RunContent;
import org.stemma.instruments.Fixture;
import org.stemma.instruments.Readings;

class NanoDropReadersTest {

	private final Fixture one = Fixture.beside(NanoDropReadersTest.class, "one.csv");
	private final Fixture two = Fixture.beside(NanoDropReadersTest.class, "two-thousand.txt");
	private final Fixture eight = Fixture.beside(NanoDropReadersTest.class, "eight.txt");
	private final Fixture thousands = Fixture.beside(NanoDropReadersTest.class, "eight-thousand.txt");

	@ParameterizedTest
	@CsvSource({ "mass concentration, 715.462 ng/uL", "a260/a280, 1.882 1", "a260/a230, 1.954 1", "absorbance, 14.309 {AU}",
			"detector wavelength setting, 260 nm", "electronic absorbance reference bandwidth setting, 340 nm",
			"baseline absorbance, 0.812 {AU}", "nucleic acid factor, 50 1" })
	void readsARowOfANanoDropOne(String field, String expected) {
		assertEquals(expected + " VALUE", value(sample(one.readBy(new NanoDropOneReader()), "V-1"), field));
	}

	@Test
	void readsAnAbsorbanceForEachWavelength() {
		List<String> values = sample(one.readBy(new NanoDropOneReader()), "V-1").measurements().stream()
				.filter(value -> value.field().equals("absorbance") || value.field().startsWith("detector")).map(Readings::text).toList();
		assertEquals(List.of("260 nm VALUE", "14.309 {AU} VALUE", "280 nm VALUE", "7.601 {AU} VALUE"), values);
	}

	@Test
	void keepsAnAbsorbanceThatIsNotThereMissing() {
		assertEquals("'' MISSING", value(sample(one.readBy(new NanoDropOneReader()), "V-2"), "absorbance"));
		assertEquals("'Phenol' VALUE", value(sample(one.readBy(new NanoDropOneReader()), "V-3"), "impurity 1"));
	}

	@Test
	void takesTheDateOrderThatAnotherRowProves() {
		assertEquals(LocalDateTime.of(2023, 7, 4, 5, 52, 34), sample(one.readBy(new NanoDropOneReader()), "V-3").time().get().clock());
	}

	@Test
	void readsTheSpectrumAndTheZoneOfANanoDropEight() {
		Outcome<RunContent> outcome = eight.readBy(new NanoDropEightReader());
		Curve spectrum = sample(outcome, "c36c").curves().getFirst();
		assertEquals("[220.0, 220.5, 221.0] [Optional[0.0159], Optional[0.0130], Optional[0.0120]]", spectrum.at() + " " + spectrum.values());
		assertEquals(new MeasuredTime(LocalDateTime.of(2022, 6, 16, 16, 38, 28), ZoneOffset.ofHours(-7), true), sample(outcome, "c36c").time().get());
		assertEquals("704.986 ng/uL VALUE", value(sample(outcome, "c36c"), "mass concentration"));
		assertEquals("'V-2' VALUE", value(sample(outcome, "f7d3"), "sample name"));
		assertEquals("B", sample(outcome, "f7d3").well());
		assertEquals(List.of("dsDNA", "NDE101", "a.miller", "absorbance detector"), content(outcome).metadata().stream().map(Measured::text).toList());
	}

	@Test
	void readsDecimalCommasOfANanoDropEight() {
		Fixture commas = eight.changed(text -> text.replaceAll("(?<=\\t-?\\d{1,3})\\.(?=\\d)", ","));
		assertEquals("704.986 ng/uL VALUE", value(sample(commas.readBy(new NanoDropEightReader()), "c36c"), "mass concentration"));
		assertEquals("220.5", sample(commas.readBy(new NanoDropEightReader()), "c36c").curves().getFirst().at().get(1).toString());
	}

	@Test
	void keepsATimeThatReadsTwoWaysUnknownUnlessTheLocaleDecides() {
		Fixture open = eight.with("06/16/2022", "06/11/2022");
		assertReadWith(open.readBy(new NanoDropEightReader()), "time.ambiguous");
		assertTrue(sample(open.readBy(new NanoDropEightReader()), "c36c").time().isEmpty());
		assertEquals(11, sample(open.readBy(new NanoDropEightReader(), Locale.US), "c36c").time().get().clock().getDayOfMonth());
		assertEquals(6, sample(open.readBy(new NanoDropEightReader(), Locale.UK), "c36c").time().get().clock().getDayOfMonth());
	}

	@ParameterizedTest
	@CsvSource({ "V-1, mass concentration, 9.267 ng/uL VALUE", "V-2, mass concentration, 1.726 mg/mL VALUE", "V-1, a260/280, 2.26 1 VALUE",
			"V-1, cursor abs., 0.185 {AU} VALUE", "V-1, 340 raw, 0.014 {AU} VALUE", "V-1, conc. factor, 50.00 ng/uL VALUE",
			"V-1, well plate identifier, 'P7' VALUE" })
	void readsARowOfANanoDrop8000InItsOwnUnit(String name, String field, String expected) {
		assertEquals(expected.replace("'", ""), value(sample(thousands.readBy(new NanoDrop8000Reader()), name), field).replace("'", ""));
	}

	@Test
	void joinsDateAndClockAndListsTheTableBelow() {
		RunContent content = content(thousands.readBy(new NanoDrop8000Reader()));
		assertEquals(LocalDateTime.of(2022, 4, 14, 15, 49), content.samples().get(1).time().get().clock());
		assertEquals(2, content.notUnderstood().size());
	}

	@ParameterizedTest
	@CsvSource({ "mass concentration, 715.4 ng/uL", "absorbance, 14.309 {AU}", "detector wavelength setting, 260 nm", "a260/280, 1.88 1",
			"nucleic acid factor, 50.00 1", "experiment type, 'DNA'" })
	void readsARowOfANanoDrop2000InTheUnitBesideIt(String field, String expected) {
		assertEquals(expected + " VALUE", value(sample(two.readBy(new NanoDrop2000Reader()), "V-1"), field).replace("'", ""));
		assertEquals("715.4 mg/mL VALUE", value(sample(two.with("715.4\tng/µl", "715.4\tmg/ml").readBy(new NanoDrop2000Reader()), "V-1"), "mass concentration"));
	}

	@Test
	void readsDaysWithoutAClock() {
		Fixture days = thousands.changed(text -> text.replaceAll("(?m)^((?:[^\t\n]*\t){5})[^\t\n]*\t", "$1"));
		assertReadWith(days.readBy(new NanoDrop8000Reader()), "time.day-only");
		assertEquals(LocalDateTime.of(2022, 4, 14, 0, 0), sample(days.readBy(new NanoDrop8000Reader()), "V-1").time().get().clock());
	}

	@Test
	void readsTheDayAndClockOfANanoDrop1000() {
		Fixture thousand = new Fixture("a.txt", "Sample ID\tUser ID\tDate\tTime\tng/ul\tA260\t260/280\t260/230\nV-1\tkim\t4/14/2012\t3:48 PM\t9.267\t0.185\t2.26\t1.39\n");
		assertEquals(LocalDateTime.of(2012, 4, 14, 15, 48), sample(thousand.readBy(new NanoDropEightReader()), "V-1").time().get().clock());
		assertEquals("9.267 ng/uL VALUE", value(sample(thousand.readBy(new NanoDropEightReader()), "V-1"), "mass concentration"));
	}

	@Test
	void refusesAUnitThatItDoesNotKnowAndMarksANumberThatIsNone() {
		assertRefused(thousands.with("mg/ml", "oz/gal").readBy(new NanoDrop8000Reader()), "number.unit", 3, 8);
		assertMarked(one.with("715.462", "7x5").readBy(new NanoDropOneReader()), "7x5", 2, 3);
	}

	@Test
	void isNotMistakenForOneAnother() throws java.io.IOException {
		assertEquals(0, new NanoDropEightReader().recognise(one.file().head()).confidence());
		assertEquals(0, new NanoDropEightReader().recognise(thousands.file().head()).confidence());
		assertEquals(0, new NanoDrop2000Reader().recognise(one.file().head()).confidence());
		assertEquals(0, new NanoDrop2000Reader().recognise(thousands.file().head()).confidence());
		assertTrue(new NanoDropOneReader().recognise(two.file().head()).confidence() < new NanoDrop2000Reader().recognise(two.file().head()).confidence());
		assertEquals(0, new NanoDropOneReader().recognise(thousands.file().head()).confidence());
	}

	@Test
	void doubtsAConcentrationThatTheFactorDoesNotMakeOfTheAbsorbance() {
		assertReadWith(one.with("715.462", "7154.62").readBy(new NanoDropOneReader()), "value.inconsistent");
		assertReadWith(one.with("(ng/uL),A260/A280", "(ug/uL),A260/A280").readBy(new NanoDropOneReader()), "value.inconsistent");
		assertReadWith(two.with("715.4\tng/µl", "715.4\tug/µl").readBy(new NanoDrop2000Reader()), "value.inconsistent");
		assertReadWith(thousands.with("9.267\tng/ul", "92.67\tng/ul").readBy(new NanoDrop8000Reader()), "value.inconsistent");
		assertTrue(one.readBy(new NanoDropOneReader()).problems().isEmpty());
	}

	@Test
	void doubtsRatiosAndConcentrationsThatTheAbsorbancesDoNotMake() {
		assertReadWith(one.with("1.882", "1882").readBy(new NanoDropOneReader()), "value.inconsistent");
		assertReadWith(one.with("1.882", "-1.882").readBy(new NanoDropOneReader()), "value.inconsistent");
		assertReadWith(one.with("7.601", "7601").readBy(new NanoDropOneReader()), "value.inconsistent");
		Fixture without = one.with("Nucleic Acid Factor", "Other").with("715.462", "715462");
		assertReadWith(without.readBy(new NanoDropOneReader()), "value.inconsistent");
	}

	@ParameterizedTest
	@CsvSource({ "1.961, true", "1961, false", "0.1961, false", "3.177, true" })
	void doubtsAProteinThatNeitherExtinctionMakes(String concentration, boolean agrees) {
		Fixture protein = new Fixture("a.txt", "Plate ID\tWell \tSample ID\tUser ID\tDate \tTime \tconc. \tunits \t260/280 \tA280 10mm\tE 1%\tExt. Coeff x10e3\tMol. Wt. kDa\tCursor Pos.\tCursor abs.\n"
				+ "P\tA1\tV-1\tkim\t5/26/2020\t3:36 PM\t" + concentration + "\tmg/ml\t0.59\t3.177\t16.20\t1.00\t1.00\t280\t3.177\n");
		assertEquals(agrees, protein.readBy(new NanoDrop8000Reader()).problems().isEmpty());
	}

	@Test
	void refusesANumberOfAnotherStyleThanItsColumnsBesideItsUnit() {
		assertRefused(thousands.with("9.267\tng/ul", "9,267\tng/ul").readBy(new NanoDrop8000Reader()), "number.ambiguous", 2, 7);
	}

	@Test
	void refusesConcentrationsThatLostTheirName() {
		assertRefused(thousands.with("Conc. \t", "\t").readBy(new NanoDrop8000Reader()), "column.missing", 1, 0);
	}

	@Test
	void saysWhereAWellIsMissingAndARowStandsTwice() {
		Fixture rows = thousands.changed(text -> text.replaceFirst("(?m)^(P7\tA1.*\n)", "$1$1"));
		assertReadWith(rows.readBy(new NanoDrop8000Reader()), "row.twice");
		assertReadWith(rows.with("P7\tB1", "P7\t").readBy(new NanoDrop8000Reader()), "well.missing");
		Fixture twice = one.changed(text -> text.replaceFirst("(?m)^(.*V-1.*\n)", "$1$1"));
		assertReadWith(twice.readBy(new NanoDropOneReader()), "row.twice");
	}
}
