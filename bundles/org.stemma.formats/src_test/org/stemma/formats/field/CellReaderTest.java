/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.api.Place;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.table.Cell;

class CellReaderTest {

	private static final ReaderSettings OPEN = ReaderSettings.in(ZoneOffset.ofHours(3));

	private final ProblemLog log = new ProblemLog();

	@ParameterizedTest
	@CsvSource({ "'', MISSING", "NaN, MISSING", "TNTC, OUT_OF_RANGE", "Confluent, ERROR", "OVRFLW, OUT_OF_RANGE", "***, ERROR", "Undetermined, NOT_DETECTED" })
	void takesWordsForWhatTheyMean(String text, State state) {
		Measured read = reader(OPEN, "12.5").number("spots", "1", cell(text));
		assertEquals(state, read.state());
		assertEquals(Optional.empty(), read.value());
		assertEquals(text, read.text());
		assertFalse(log.blocks());
	}

	@Test
	void readsNumbersInTheStyleThatTheFileProves() {
		assertEquals("1234", reader(OPEN, "0,5", "7").number("spots", "1", cell("1.234")).value().orElseThrow().toPlainString());
	}

	@Test
	void refusesANumberThatReadsTwoWays() {
		assertEquals(State.ERROR, reader(OPEN, "1,234").number("spots", "1", cell("1,234")).state());
		assertTrue(log.blocks());
	}

	@Test
	void refusesADamagedNumber() {
		reader(OPEN, "1.5").number("spots", "1", cell("1O.5"));
		assertTrue(log.blocks());
	}

	@Test
	void marksADamagedNumberForAReaderThatSaysSo() {
		Measured read = reader(OPEN, "12.5").marking().number("spots", "1", cell("12.5.1"));
		assertEquals(State.ERROR + " 12.5.1", read.state() + " " + read.text());
		assertEquals("value.not-a-result", log.problems().getFirst().code());
		assertFalse(log.blocks());
	}

	@Test
	void convertsFromTheUnitThatTheFileWrites() {
		assertEquals("0.1", reader(OPEN, "100").number("volume", "nL", "uL", cell("100")).value().orElseThrow().stripTrailingZeros()
				.toPlainString());
	}

	private CellReader reader(ReaderSettings settings, String... numbers) {
		return CellReader.of(Arrays.stream(numbers).map(CellReaderTest::cell).toList(), settings, log);
	}

	private static Cell cell(String text) {
		return new Cell(text, new Place("a.csv", 2, 3, ""));
	}
}
