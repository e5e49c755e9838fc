/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.text.SourceText;

class KeyValueReportTest {

	private final KeyValueReport report = new KeyValueReport(new FieldMap(List.of(FieldRule.sample("Sample"),
			FieldRule.number("volume", "uL", "Volume").required().mark(), FieldRule.fact("operator", "Operator"))));

	@ParameterizedTest
	@ValueSource(strings = { "Sample;A 1;\nVolume (µL);2,5;\nOperator;Kim;\n", "Operator:\tKim\nVolume [ul]:\t2.5\nSample:\tA 1\n",
			"Volume,2.5 uL\nSample,A 1\nOperator,Kim\n" })
	void readsKeysInAnyOrderBehindAnyDelimiter(String text) throws IOException {
		RunContent content = read(text).get();
		assertEquals("A 1", content.samples().getFirst().sample());
		assertEquals("2.5 uL", content.samples().getFirst().measured("volume").map(one -> one.value().get() + " " + one.unit())
				.get());
		assertEquals("Kim", content.metadata().getFirst().text());
		assertTrue(report.recognise(InstrumentFile.of("x", text.getBytes(StandardCharsets.UTF_8)).head()).confidence() > 50);
	}

	@Test
	void refusesAKeyWithTwoValuesAndAKeyThatStandsTwice() {
		assertEquals("line.long", read("Sample;A\nVolume (uL);2;5\n").problems().getFirst().code());
		assertEquals("column.twice", read("Volume (uL);2\nVolume (uL);3\nSample;A\n").problems().getFirst().code());
	}

	@Test
	void readsKeysInFrontOfAMarkThatMayOccurInTheValue() throws IOException {
		KeyValueReport marked = new KeyValueReport(new FieldMap(List.of(FieldRule.sample("Sample"),
				FieldRule.number("volume", "uL", "Volume").required().mark(), FieldRule.text("comment", "Comment"))), ':');
		String text = "Sample : A 1\nVolume (ul) : 2,5\nComment : first: of two, or three\n";
		RunContent content = marked.sheet(new SourceText("x", text, StandardCharsets.UTF_8))
				.then(sheet -> marked.read(sheet, ReaderSettings.in(ZoneId.of("Europe/Lisbon")), new ProblemLog())).get();
		assertEquals("first: of two, or three", content.samples().getFirst().measured("comment").get().text());
		assertEquals("2.5", content.samples().getFirst().measured("volume").get().value().get().toString());
		assertTrue(marked.recognise(InstrumentFile.of("x", text.getBytes(StandardCharsets.UTF_8)).head()).confidence() > 50);
	}

	private Outcome<RunContent> read(String text) {
		return report.sheet(new SourceText("x", text, StandardCharsets.UTF_8))
				.then(sheet -> report.read(sheet, ReaderSettings.in(ZoneId.of("Europe/Lisbon")), new ProblemLog()));
	}
}
