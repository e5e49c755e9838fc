/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.karyotype;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.instruments.Readings.assertReadWith;
import static org.stemma.instruments.Readings.content;
import static org.stemma.instruments.Readings.value;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.instruments.Fixture;

class KaryotypeReaderTest {

	private final KaryotypeReader reader = new KaryotypeReader();
	private final Fixture table = Fixture.beside(KaryotypeReaderTest.class, "karyotypes.csv");

	@Test
	void keepsAKaryotypeAsTheTextThatItIs() {
		List<SampleContent> samples = content(table.readBy(reader)).samples();
		assertEquals(List.of("IPS-1", "IPS-2", "IPS-3", "IPS-4"), samples.stream().map(SampleContent::sample).toList());
		assertEquals("'46,XX' VALUE", value(samples.getFirst(), "karyotype"));
		assertEquals("'47,XY,+8[4]/46,XY[16]' VALUE", value(samples.get(1), "karyotype"));
		assertEquals("20 1 VALUE", value(samples.getFirst(), "cells analysed"));
		assertEquals("'mosaic, repeat' VALUE", value(samples.get(1), "remarks"));
	}

	@Test
	void keepsWhatIsNoKaryotypeAsAnErrorAndNothingAsMissing() {
		Outcome<RunContent> outcome = table.readBy(reader);
		assertEquals("'46 XX, nearly' ERROR", value(content(outcome).samples().get(2), "karyotype"));
		assertEquals("'' MISSING", value(content(outcome).samples().get(3), "karyotype"));
		assertTrue(outcome.problems().stream().anyMatch(problem -> problem.code().equals("karyotype.notation")
				&& problem.place().orElseThrow().line() == 4), () -> outcome.problems().toString());
	}

	@Test
	void refusesAnUnquotedKaryotypeInACommaSeparatedTable() throws IOException {
		assertFalse(read("Sample,Karyotype,Passage\nS1,46,XX,p3\n").succeeded());
	}

	@Test
	void knowsAKaryotypeColumnByWhatStandsInIt() throws IOException {
		assertTrue(recognises("iscn\tfinding\n45,X\tloss\n"));
		assertTrue(recognises("Cell Line;Karyotype\nA;46,XY\nB;92,XXYY,del(7)(p11.2)\n"));
		assertFalse(recognises("Cell Line;Karyotype\nA;normal\nB;abnormal\n"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "46,XX", "45,X", "46,XY,t(9;22)(q34;q11.2)", "mos 45,X[5]/46,XX[15]", "69,XXX", "45~47,XY", "80<4n>,XXXX",
			"46,idem,del(5)(q13)", "arr[GRCh38] 16p11.2(29581764_30165725)x1", "nuc ish (D8Z1x3)[20/200]", "46,?" })
	void knowsTheNotation(String text) {
		assertTrue(Iscn.is(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "46", "46 XX", "normal", "46;XX", "1,234", "arrived late", "seq" })
	void knowsOtherText(String text) {
		assertFalse(Iscn.is(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "46,XX,+12", "47,XY", "45,XX", "49,XXY,+8/46,XY", "mos 47,X[5]/46,XX[15]" })
	void doubtsANumberOfChromosomesThatCannotBe(String karyotype) {
		assertReadWith(table.with("\"46,XX\"", "\"" + karyotype + "\"").readBy(reader), "karyotype.count");
	}

	@ParameterizedTest
	@ValueSource(strings = { "46,XX", "45,X", "45,X,-Y", "47,XX,+12[3]/46,XX[17]", "45,XX,der(13;14)(q10;q10)", "92,XXYY,del(7)(p11.2)", "26,X,+4,+6,+21",
			"46,XX,-7,+12", "47,XXX", "47,XY,+mar", "48,XY,+8,+12,t(9;22)(q34;q11.2)", "46,X,t(X;13)(q27;q12)", "48,XXY,+8/46,XY", "46,idem,del(5)(q13)", "45~47,XY", "46,XX,dup(20)(q11.21q11.21)" })
	void believesANumberOfChromosomesThatCanBe(String karyotype) {
		assertEquals(Optional.empty(), ChromosomeCount.contradiction(karyotype));
	}

	@Test
	void countsAKaryotypeOfManyChanges() {
		assertTrue(ChromosomeCount.contradiction("46,XX" + ",+8".repeat(50_000)).isPresent());
	}

	@Test
	void saysOnceThatTheTimeIsNotKnown() throws IOException {
		assertEquals(List.of("time.unknown"), read("Sample;Karyotype\nA;46,XX\nB;46,XY\n").problems().stream().map(Problem::code).toList());
	}

	@Test
	void doubtsASampleWithoutANameOrWithOneThatASpreadsheetMade() {
		assertReadWith(table.with("IPS-3,", ",").readBy(reader), "sample.unnamed");
		assertReadWith(table.with("IPS-3,", "3-Mar,").readBy(reader), "sample.changed");
	}

	private Outcome<RunContent> read(String text) throws IOException {
		return reader.read(InstrumentFile.of("k.csv", text.getBytes(StandardCharsets.UTF_8)), ReaderSettings.in(Fixture.LABORATORY));
	}

	private boolean recognises(String text) throws IOException {
		return reader.recognise(InstrumentFile.of("k.csv", text.getBytes(StandardCharsets.UTF_8)).head()).confidence() > 50;
	}
}
