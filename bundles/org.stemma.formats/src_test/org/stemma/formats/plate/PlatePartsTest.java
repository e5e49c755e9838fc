/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.plate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.formats.table.PlainLines;
import org.stemma.formats.table.Row;
import org.stemma.formats.text.SourceText;

class PlatePartsTest {

	@ParameterizedTest
	@CsvSource({ "0:04:22, '', 262", "1:00, '', 60", "66:35:00, HH:MM:SS, 239700", "1:00:00, D:HH:MM, 86400", "0:00:22.5, '', 22.5" })
	void readsElapsedTimes(String text, String form, String seconds) {
		assertEquals(seconds, Elapsed.seconds(text, form).orElseThrow().toPlainString());
	}

	@ParameterizedTest
	@CsvSource({ "1 h 15 min, 4500", "0 h, 0", "38 s, 38", "1 h 1 min 16 s, 3676", "0 min 1.5 s, 1.5", "'0 min ', 0", "90, none", "soon, none", "'', none" })
	void readsElapsedTimesInWords(String text, String seconds) {
		assertEquals(seconds, Elapsed.secondsOfWords(text).map(java.math.BigDecimal::toPlainString).orElse("none"));
	}

	@ParameterizedTest
	@CsvSource({ "STD1, standard sample role", "Un0001, unknown sample role", "Blank1, blank role", "-, unknown sample role",
			"CTL2, control sample role", "Sample X1, unknown sample role", "Positive control, control sample role", "Standard S2, standard sample role",
			"HeLa, none" })
	void readsRolesOfSymbols(String symbol, String role) {
		assertEquals(role, SampleRole.of(symbol).orElse("none"));
	}

	@Test
	void findsTablesWithTheLinesAboveThem() {
		List<TitledGrid> grids = TitledGrid.of(rows("Plate;1\n\nResults for X\n;1;2\nA;5;6\n\nMap\n;1\nA;-\n"));
		assertEquals(2, grids.size());
		assertEquals("Results for X", grids.getFirst().last("Results").orElseThrow().cell(0).text());
		assertEquals(List.of("5", "6", "-"), TitledGrid.texts(grids));
		assertEquals("Map", grids.getLast().above().getLast().cell(0).text());
	}

	@Test
	void readsAKeyWithItsValueBehindBlankCells() {
		KeyedFact fact = KeyedFact.of("Instrument", rows("Serial#: ;;;=\"1050209\"\n").getFirst()).orElseThrow();
		assertEquals("Serial# 1050209 4", fact.key() + " " + fact.value().text() + " " + fact.value().place().column());
		assertTrue(fact.is("serial#"));
		assertTrue(KeyedFact.of("", rows("Notes;;\n").getFirst()).orElseThrow().measured().isEmpty());
	}

	private static List<Row> rows(String text) {
		return new PlainLines(new SourceText("a.csv", text, StandardCharsets.UTF_8), ';').sheet().get().rows();
	}
}
