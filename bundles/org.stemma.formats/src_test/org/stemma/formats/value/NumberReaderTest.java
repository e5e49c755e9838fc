/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.api.Place;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.table.Cell;

class NumberReaderTest {

	private final ProblemLog log = new ProblemLog();

	@ParameterizedTest
	@CsvSource(delimiter = '!', value = { "2.45E6 ! VALUE 2450000", "-0.00 ! VALUE 0.00", "1,234.50 ! VALUE 1234.50",
			"274\u00A0000 ! VALUE 274000", "1\u202F234.5 ! VALUE 1234.5", "1'234.5 ! VALUE 1234.5", "1.07E+06 ! VALUE 1070000",
			"\u22123.5 ! VALUE -3.5", "< 4.00 ! BELOW 4.00", "<4 ! BELOW 4", "> 40 ! ABOVE 40", ">= 40 ! ABOVE 40",
			"1.234 ! VALUE 1.234", "0E500 ! VALUE 0", "7 cells ! VALUE 7" })
	void readsNumbersInAFileWithDecimalPoint(String text, String expected) {
		assertEquals(expected, read(text, NumberStyle.POINT, Unit.ONE));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '!', value = { "2,45E6 ! VALUE 2450000", "1.234,5 ! VALUE 1234.5", "704,986 ! VALUE 704.986",
			"1.234 ! VALUE 1234", "96.9 ! VALUE 96.9" })
	void readsNumbersInAFileWithDecimalComma(String text, String expected) {
		assertEquals(expected, read(text, NumberStyle.COMMA, Unit.ONE));
	}

	@ParameterizedTest
	@CsvSource({ "'', MISSING", "-, MISSING", "N/A, MISSING", "NaN, MISSING", "\u2014, MISSING", "Not determined, NOT_DETECTED",
			"Undetermined, NOT_DETECTED", "Out of range, OUT_OF_RANGE", "Too high, OUT_OF_RANGE", "OVRFLW, OUT_OF_RANGE", "TNTC, OUT_OF_RANGE", "n. def., MISSING", "ERROR, ERROR", "######, ERROR",
			"#DIV/0!, ERROR", "3.58E3 (Out of optimal range), OUT_OF_RANGE", "12 (failed), ERROR", "12 (Low cell number), ERROR" })
	void keepsWordsAsStatesWithoutANumber(String text, String state) {
		assertEquals(state, read(text, NumberStyle.UNDECIDED, Unit.ONE));
	}

	@ParameterizedTest
	@CsvSource({ "12a, number.unreadable", "1.2.3, number.unreadable", "12 34, number.unreadable", "5., number.unreadable",
			"'1,23,456', number.unreadable", "Infinity, number.unreadable", "12 (3), number.unreadable",
			"1e309, number.too-long", "1e-40, number.too-long", "1e9999, number.unreadable",
			"12345678901234567890123456789012, number.too-long", "1.234, number.ambiguous", "'704,986', number.ambiguous",
			"5 um, number.unit" })
	void refusesWhatItCannotReadForCertain(String text, String code) {
		assertEquals("", read(text, NumberStyle.UNDECIDED, Unit.ONE));
		assertEquals(code, log.problems().getFirst().code());
		assertTrue(log.blocks());
	}

	@ParameterizedTest
	@ValueSource(strings = { "12a", "1e400", "1e-99999", "12345678901234567890123456789012" })
	void marksWhatIsNoNumberForACallerThatSaysSo(String text) {
		Cell cell = new Cell(text, Place.line("x", 1));
		assertEquals("ERROR", new NumberReader(NumberStyle.POINT, log).marking().read(cell, Optional.empty(), Unit.ONE).orElseThrow().state().name());
		assertTrue(log.problems().isEmpty());
	}

	@ParameterizedTest
	@CsvSource({ "12.3.4, true", "2x5, true", "1e9999, true", "-2x, true", "1 2, true", "2.5, false", "< 2.5, false", "2 um, false",
			"3.5 (low), false", "0:05:09, false", "A1, false", "#Sat, false", "'', false" })
	void tellsWhatBeginsLikeANumberAndIsNone(String text, boolean damaged) {
		assertEquals(damaged, NumberReader.isDamaged(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1.234", "1,234" })
	void refusesAnOpenNumberInAFileThatMixesStyles(String text) {
		assertEquals("", read(text, NumberStyle.MIXED, Unit.ONE));
	}

	@Test
	void takesTheUnitOfTheCellOrElseOfTheColumn() {
		assertEquals("VALUE 0.780", read("780", NumberStyle.POINT, Unit.ofCode("10*6/mL"), Unit.parse("10^3 cells/mL")));
		assertEquals("VALUE 87.00", read("87.00%", NumberStyle.POINT, Unit.ofCode("%"), Optional.empty()));
		assertEquals("VALUE 87", read("87 (%)", NumberStyle.POINT, Unit.ofCode("%"), Optional.empty()));
		assertEquals("VALUE 200", read("200 ul", NumberStyle.POINT, Unit.ofCode("uL"), Unit.parse("µL")));
	}

	@Test
	void refusesANumberWithoutOrWithTwoUnits() {
		assertEquals("", read("96.9", NumberStyle.POINT, Unit.ofCode("%"), Optional.empty()));
		assertEquals("", read("200 ml", NumberStyle.POINT, Unit.ofCode("uL"), Unit.parse("µL")));
		assertEquals(2, log.problems().size());
	}

	private String read(String text, NumberStyle style, Unit wanted) {
		return read(text, style, wanted, Optional.empty());
	}

	private String read(String text, NumberStyle style, Unit wanted, Optional<Unit> stated) {
		Cell cell = new Cell(text, Place.line("x", 1));
		return new NumberReader(style, log).read(cell, stated, wanted)
				.map(reading -> reading.state() + reading.value().map(value -> " " + value.toPlainString()).orElse(""))
				.orElse("");
	}
}
