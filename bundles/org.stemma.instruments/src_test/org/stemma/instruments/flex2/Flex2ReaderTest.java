/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.flex2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.instruments.Readings.assertMarked;
import static org.stemma.instruments.Readings.assertReadWith;
import static org.stemma.instruments.Readings.assertRefused;
import static org.stemma.instruments.Readings.content;
import static org.stemma.instruments.Readings.sample;
import static org.stemma.instruments.Readings.value;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.instruments.Fixture;
import org.stemma.instruments.Readings;

class Flex2ReaderTest {

	private final Flex2Reader reader = new Flex2Reader();
	private final Fixture export = Fixture.beside(Flex2ReaderTest.class, "results.csv");

	@ParameterizedTest
	@CsvSource({ "ph, 7.340 [pH] VALUE", "po2, 197.1 mm[Hg] VALUE", "osmolality, 300 mosm/kg VALUE",
			"total cell density (cell counter), 0.20 10*6/mL VALUE", "viability (cell counter), 90.0 % VALUE",
			"cell density dilution factor, 4 1 VALUE", "pco2 @ temp, 10.3 mm[Hg] VALUE" })
	void readsEachValueWithItsUnit(String field, String expected) {
		assertEquals(expected, value(sample(export.readBy(reader), "R-1"), field));
	}

	@Test
	void namesEachAnalyteInFrontOfItsConcentration() {
		List<String> values = sample(export.readBy(reader), "R-2").measurements().stream()
				.filter(one -> one.field().equals("analyte name") || one.field().endsWith("concentration"))
				.map(one -> one.text() + " " + one.unit() + " " + one.state()).toList();
		assertEquals(List.of("  MISSING", "  MISSING", "glucose  VALUE", "1.10 g/L VALUE", "lactate  VALUE", "0.90 g/L VALUE",
				"  MISSING", "sodium  VALUE", "128.1 mmol/L VALUE"), values);
	}

	@Test
	void refusesACommaAmongPoints() {
		Outcome<RunContent> outcome = export.with(",7.340,197.1,10.3,300", ",7.340,\"1,971\",10.3,300").readBy(reader);
		assertEquals(List.of("number.ambiguous"), outcome.problems().stream().filter(Problem::blocks).map(Problem::code).toList());
	}

	@Test
	void takesTheUnitThatAColumnStatesForMolesOrMass() {
		SampleContent molar = sample(export.with("\"Gluc\"", "\"Gluc (mmol/L)\"").with("\"Gln\"", "\"Gln (mg/L)\"").readBy(reader), "R-2");
		assertEquals("1.10 mmol/L VALUE", molar.measurements().stream().filter(one -> one.place().name().equals("Gluc (mmol/L)")
				&& one.value().isPresent()).map(Readings::text).findFirst().orElse("none"));
		assertEquals("0.00056 g/L VALUE", value(sample(export.with("\"Gln\"", "\"Gln (mg/L)\"").readBy(reader), "R-1"), "mass concentration"));
	}

	@Test
	void doubtsAUnitThatIsNotKnown() {
		assertReadWith(export.with("\"Operator\",\r\n", "\"Operator\",\r\n,,,mmol/L,ppx,g/L,,,,,,,,,,,,,,,,,,\r\n").readBy(reader), "unit.unknown");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "0.25,127.5,7.340|0.25,127.5,7340|value.implausible", "0.20,0.18,90.0|0.20,18,90.0|value.implausible" })
	void refusesWhatCannotBe(String old, String changed, String code) {
		assertTrue(export.with(old, changed).readBy(reader).problems().stream().anyMatch(one -> one.blocks() && one.code().equals(code)));
	}

	@Test
	void doubtsAViabilityThatOtherCellsMake() {
		assertReadWith(export.with("0.20,0.18,90.0", "0.20,0.18,9.0").readBy(reader), "value.inconsistent");
	}

	@Test
	void readsADilutionThatASpreadsheetMadeATimeOf() {
		assertEquals("4 1 VALUE", value(sample(export.with(",1:4,", ",01:04:00,").readBy(reader), "R-1"), "cell density dilution factor"));
	}

	@Test
	void takesAPercentageForNoDensity() {
		assertTrue(export.readBy(reader).problems().getFirst().message().contains("10.00%"), export.readBy(reader).problems()::toString);
		assertEquals("'10.00%' ERROR", value(sample(export.readBy(reader), "R-2"), "viable cell density (cell counter)"));
	}

	@Test
	void takesTheDateOrderThatAnotherRowProves() {
		assertEquals(LocalDateTime.of(2024, 3, 4, 14, 30), sample(export.readBy(reader), "R-2").time().orElseThrow().clock());
	}

	@Test
	void believesARowOfUnitsAndListsIt() {
		Fixture units = export.with("\"Operator\",\r\n", "\"Operator\",\r\n,,,umol / L,mmol / L,g / L,g / L,mmol / L,,-,mmHg,mmHg,mOsm / kg,,,,,,-,mmHg,mmHg,,,\r\n");
		RunContent content = content(units.readBy(reader));
		assertEquals("0.00056", content.samples().getFirst().measurements().stream().filter(one -> one.field().equals("molar concentration"))
				.findFirst().orElseThrow().value().orElseThrow().toPlainString());
		assertTrue(content.notUnderstood().stream().anyMatch(part -> part.name().equals("Gln") && part.text().equals("umol / L")));
	}

	@Test
	void takesTheInstrumentFromTheNameThatItGivesItsFiles() throws IOException {
		InstrumentFile named = InstrumentFile.of("SampleResultsX772024-03-28_104838.csv", export.text().getBytes(StandardCharsets.UTF_8));
		List<String> facts = content(reader.read(named, ReaderSettings.in(Fixture.LABORATORY))).metadata().stream().map(fact -> fact.field() + " " + fact.text()).toList();
		assertEquals(List.of("device identifier X77", "data processing time 2024-03-28T10:48:38", "device type solution-analyzer"), facts);
	}

	@Test
	void refusesARowThatLostACell() {
		assertRefused(export.changed(text -> text.replace("197.1,10.3,300", "197.1,300").replaceAll(",(\\r?\\n)", "$1")).readBy(reader), "row.short", 2, 23);
	}

	@Test
	void marksANumberThatIsNoneWithItsPlace() {
		assertMarked(export.with("197.1,10.3,300", "197.1,x,300").readBy(reader), "x", 2, 12);
	}
}
