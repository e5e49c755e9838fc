/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.vicellblu;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.instruments.Readings.assertMarked;
import static org.stemma.instruments.Readings.assertReadWith;
import static org.stemma.instruments.Readings.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.instruments.Fixture;

class ViCellBluRefusalTest {

	private final ViCellBluReader reader = new ViCellBluReader();
	private final Fixture export = Fixture.beside(ViCellBluRefusalTest.class, "three-samples.csv");

	@ParameterizedTest
	@ValueSource(strings = { "Sample ID", "Viability (%)", "Total (x10^6) cells/mL", "Viable (x10^6) cells/mL",
			"Analysis date/time" })
	void refusesAFileWithoutARequiredColumn(String column) {
		var outcome = export.changed(text -> text.replaceFirst(java.util.regex.Pattern.quote(column), "Other")).readBy(reader);
		assertRefused(outcome, "column.missing", 1, 0);
	}

	@Test
	void refusesAHeaderWithoutRows() {
		assertRefused(export.changed(text -> text.lines().findFirst().get() + "\r\n").readBy(reader), "table.empty", 1, 0);
	}

	@Test
	void refusesARowThatWasCutOff() {
		assertRefused(export.changed(text -> text.substring(0, text.indexOf("Fast") + 2)).readBy(reader), "row.short", 4, 33);
	}

	@Test
	void refusesARowThatAStrayDelimiterShifted() {
		assertRefused(export.with("96.02", "96,02").readBy(reader), "row.long", 3, 34);
		assertRefused(export.with("a.miller,,2", "Miller, A.,,2").readBy(reader), "row.long", 2, 34);
	}

	@Test
	void refusesAnOpenQuote() {
		assertRefused(export.with("b.rossi", "\"b.rossi").readBy(reader), "quote.open", 4, 92);
	}

	@Test
	void refusesAColumnThatStandsTwice() {
		assertRefused(export.with("Cell count,", "Viability (%),").readBy(reader), "column.twice", 1, 6);
	}

	@Test
	void refusesAViabilityInAUnitThatIsNone() {
		assertRefused(export.with("Viability (%)", "Viability (mg/L)").readBy(reader), "column.unit", 1, 6);
		assertRefused(export.with("Viability (%)", "Viability").readBy(reader), "number.unit", 2, 6);
	}

	@Test
	void doubtsAnUnneededColumnInAStrangeUnit() {
		assertReadWith(export.with("Minimum Diameter (µm)", "Minimum Diameter (mL)").readBy(reader), "column.unit");
	}

	@ParameterizedTest
	@CsvSource({ "91.61, 100.01, 6", "91.61, -0.1, 6", "1204, -1, 2", "1.2, 1.33, 5", "1103, 1205, 3", "14.22, -14.22, 7",
			"14.22, 1422, 7", "14.9, 14900, 8", "0.91, 91, 9" })
	void refusesAnImplausibleValue(String good, String bad, int column) {
		assertRefused(export.with("," + good + ",", "," + bad + ",").readBy(reader), "value.implausible", 2, column);
	}

	@Test
	void refusesDensitiesInMillionsUnderCellsPerMillilitre() {
		assertRefused(export.changed(text -> text.replace("(x10^6) ", "")).readBy(reader), "value.implausible", 2, 4);
	}

	@Test
	void refusesDiametersInMicrometresUnderMillimetres() {
		assertRefused(export.with("Average diameter (µm)", "Average diameter (mm)").readBy(reader), "value.implausible", 2, 7);
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-2" })
	void refusesAnImpossibleDilution(String dilution) {
		assertRefused(export.with("a.miller,,2,", "a.miller,," + dilution + ",").readBy(reader), "value.implausible", 2, 31);
	}

	@Test
	void allowsThatRoundingMakesThePartLargerThanTheWhole() {
		assertTrue(export.with("1.07,1.03", "1.0,1.03").readBy(reader).succeeded());
	}

	@ParameterizedTest
	@CsvSource({ "91.6 mL, number.unit" })
	void refusesWhatIsNoNumber(String found, String code) {
		assertRefused(export.with("91.61", found).readBy(reader), code, 2, 6);
	}

	@ParameterizedTest
	@ValueSource(strings = { "9x.61", "1e309", "1e-4000", "Infinity", "91.61.2", "--91", "91.61*", "clumped" })
	void marksWhatIsNoNumberAndReadsTheOtherSamples(String found) {
		assertMarked(export.with("91.61", found).readBy(reader), found, 2, 6);
	}

	@Test
	void refusesADateThatReadsTwoWaysWhenNothingDecides() {
		Fixture open = export.with("4/27/2023", "4/7/2023").with("4/30/2023", "4/5/2023");
		assertRefused(open.readBy(reader), "time.ambiguous", 2, 27);
	}

	@Test
	void refusesADateInAFormNotKnown() {
		assertRefused(export.with("4/27/2023 9:05", "27th of April").readBy(reader), "time.unreadable", 2, 27);
	}

	@Test
	void refusesANumberThatReadsTwoWaysWhenNothingDecides() {
		String header = "Sample ID;Total (cells/mL);Viable (cells/mL);Viability (%);Analysis date/time\n";
		Fixture open = new Fixture("short.csv", header + "A;1.234;1.100;90;2023-04-27 09:05\n");
		assertRefused(open.readBy(reader), "number.ambiguous", 2, 2);
		assertReadWith(open.readBy(reader, java.util.Locale.GERMANY), "number.style-by-locale");
	}
}
