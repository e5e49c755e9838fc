/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.plate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.api.Place;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.table.Cell;
import org.stemma.formats.value.NumberStyle;

class WellNumbersTest {

	private final ProblemLog log = new ProblemLog();

	@ParameterizedTest
	@CsvSource({ "2.100, 2.100 VALUE", ">40.000, 40.000 ABOVE", "OVRFLW, OVRFLW OUT_OF_RANGE", "MISSED, MISSED ERROR",
			"?????, ????? ERROR", "NaN, NaN MISSING", "-0.004, -0.004 VALUE", "1.2E+07, 12000000 VALUE" })
	void readsNumbersAndTheInstrumentsOwnWords(String text, String expected) {
		Measured value = read(text).orElseThrow();
		assertEquals(expected, value.value().map(Object::toString).orElse(value.text()) + " " + value.state());
		assertFalse(log.blocks());
	}

	@Test
	void commasBeforeThreeDigitsEachAskTheLocale() {
		List<String> thousands = List.of("36,431", "1,234,567", "980", "OVRFLW");
		assertEquals(NumberStyle.UNDECIDED, NumberStyle.ungrouped(thousands, Optional.empty()));
		assertEquals(NumberStyle.POINT, NumberStyle.ungrouped(thousands, Optional.of(Locale.US)));
		assertEquals(NumberStyle.COMMA, NumberStyle.ungrouped(thousands, Optional.of(Locale.GERMANY)));
		assertEquals(NumberStyle.COMMA, NumberStyle.ungrouped(List.of("36,431", "0,431"), Optional.of(Locale.US)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2.1x0", "12.3.4", "1e400" })
	void marksWhatBeginsLikeANumberAndSaysWhere(String text) {
		Measured value = read(text).orElseThrow();
		assertEquals(text + " ERROR", value.text() + " " + value.state());
		assertEquals("value.not-a-result", log.problems().getFirst().code());
		assertFalse(log.blocks());
	}

	@Test
	void refusesItInAGridWhereTheMostAreSuch() {
		Cell cell = new Cell("2.1x0", Place.line("a.txt", 1));
		assertTrue(WellNumbers.of(List.of("2.1x0", "1.5", ""), Optional.empty(), log).read("absorbance", "{AU}", cell).isPresent());
		assertTrue(WellNumbers.of(List.of("2.1x0", "2x", "1.5", "", ""), Optional.empty(), log).read("absorbance", "{AU}", cell).isEmpty());
		assertTrue(log.blocks());
	}

	@Test
	void takesAWordThatTheInstrumentDefinesForNoDoubt() {
		WellNumbers numbers = new WellNumbers(NumberStyle.POINT, log).knowing(Map.of("low", State.OUT_OF_RANGE));
		assertEquals(State.OUT_OF_RANGE, numbers.read("absorbance", "{AU}", new Cell("Low", Place.line("a.txt", 1))).orElseThrow().state());
		assertTrue(log.problems().isEmpty());
		assertEquals(State.ERROR, read("Low").orElseThrow().state());
		assertEquals("value.not-a-result", log.problems().getFirst().code());
	}

	@Test
	void refusesAPointThatHasNoPlaceOnItsAxis() {
		WellNumbers numbers = new WellNumbers(NumberStyle.POINT, log);
		assertEquals("450", numbers.position("nm", new Cell("450", Place.line("a.txt", 1))).orElseThrow().toPlainString());
		assertTrue(numbers.position("nm", new Cell("?????", Place.line("a.txt", 2))).isEmpty());
		assertEquals("curve.position", log.problems().getFirst().code());
		assertTrue(log.blocks());
	}

	@ParameterizedTest
	@CsvSource({ "2.100|3.337, POINT", "'2,100|0,337', COMMA", "'1,234.5|2.5', POINT", "7|8, POINT" })
	void readsTheSeparatorOfTablesWithoutMarksBetweenThousands(String texts, NumberStyle style) {
		assertEquals(style, NumberStyle.ungrouped(List.of(texts.split("\\|")), Optional.empty()));
	}

	@ParameterizedTest
	@CsvSource({ "'12,5', en-US, POINT", "'1.234,5', en-US, POINT", "'12,5', de-DE, MIXED", "'12,5', '', UNDECIDED", "'3,400', en-US, MIXED" })
	void oneOddNumberDoesNotTurnTheOthersIntoThousands(String odd, String locale, NumberStyle style) {
		List<String> texts = new ArrayList<>(Collections.nCopies(40, "2.500"));
		texts.add(odd);
		assertEquals(style, NumberStyle.ungrouped(texts, Optional.of(locale).filter(tag -> !tag.isEmpty()).map(Locale::forLanguageTag)));
	}

	@ParameterizedTest
	@CsvSource({ "0.25, '12,5', POINT", "'0,25', 12.5, COMMA", "0.25, '3,400', MIXED" })
	void manyNumbersProveTheStyleAgainstAnOddOne(String many, String odd, NumberStyle style) {
		List<String> texts = new ArrayList<>(Collections.nCopies(40, many));
		texts.add(odd);
		assertEquals(style, NumberStyle.ungrouped(texts, Optional.empty()));
	}

	@Test
	void aCommaBeforeThreeDigitsBesidePointsIsNotTakenForThousands() {
		assertEquals(NumberStyle.MIXED, NumberStyle.ungrouped(List.of("7.31", "7,340", "7.35"), Optional.of(Locale.US)));
		assertEquals(NumberStyle.POINT, NumberStyle.ungrouped(List.of("1,234.5", "7,340", "7.35"), Optional.of(Locale.US)));
	}

	private Optional<Measured> read(String text) {
		return new WellNumbers(NumberStyle.POINT, log).read("absorbance", "{AU}", new Cell(text, Place.line("a.txt", 1)));
	}
}
