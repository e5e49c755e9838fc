/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.instrument.InstrumentFile;

class SourceTextTest {

	private static final String TEXT = "Name;Diameter (µm)\r\nA;18,5\r\n";

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "x-UTF-16LE-BOM", "windows-1252", "ISO-8859-1" })
	void readsTheSameTextInEveryEncoding(String charset) throws IOException {
		byte[] bytes = TEXT.getBytes(Charset.forName(charset));
		assertEquals(TEXT, read(bytes).get().text());
		assertEquals(TEXT, SourceText.of(InstrumentFile.of("a.csv", bytes).head()).get().text());
	}

	@Test
	void saysThatASpreadsheetIsNone() throws IOException {
		assertEquals(List.of("file.spreadsheet"), codes(read("PK\u0003\u0004 and more".getBytes(StandardCharsets.ISO_8859_1))));
		assertEquals(List.of("file.spreadsheet"),
				codes(read("\u00D0\u00CF\u0011\u00E0 and more".getBytes(StandardCharsets.ISO_8859_1))));
	}

	@Test
	void takesTheMarkOffUtf8() throws IOException {
		SourceText text = read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)).get();
		assertEquals(TEXT, text.text());
		assertEquals(StandardCharsets.UTF_8, text.charset());
	}

	@Test
	void saysWhenItHadToAssumeTheEncoding() throws IOException {
		assertEquals(List.of("file.encoding-assumed"), codes(read(TEXT.getBytes(StandardCharsets.ISO_8859_1))));
		assertEquals(List.of(), codes(read(TEXT.getBytes(StandardCharsets.UTF_8))));
	}

	@Test
	void undoesASecondEncoding() throws IOException {
		String written = "Müller,18.5 µm,274\u00A0000\n";
		String twice = new String(written.getBytes(StandardCharsets.UTF_8), java.nio.charset.Charset.forName("windows-1252"));
		Outcome<SourceText> outcome = read(twice.getBytes(StandardCharsets.UTF_8));
		assertEquals(written, outcome.get().text());
		assertEquals(List.of("file.encoding-twice"), codes(outcome));
		assertEquals(written, SourceText.of(InstrumentFile.of("a.csv", twice.getBytes(StandardCharsets.UTF_8)).head()).get().text());
	}

	@Test
	void leavesLettersOfOtherLanguagesAlone() throws IOException {
		String written = "São Paulo,Ângela,Ärzte,Âge,îlot,“Ã”\n";
		Outcome<SourceText> outcome = read(written.getBytes(StandardCharsets.UTF_8));
		assertEquals(written, outcome.get().text());
		assertEquals(List.of(), codes(outcome));
	}

	@Test
	void refusesDamagedUtf8InsteadOfReadingItAsAnotherEncoding() throws IOException {
		byte[] bytes = "µ µ\nab?".getBytes(StandardCharsets.UTF_8);
		bytes[bytes.length - 1] = (byte) 0xC3;
		Outcome<SourceText> outcome = read(bytes);
		assertEquals(List.of("file.encoding"), codes(outcome));
		assertEquals(new Place("a.csv", 2, 3, ""), outcome.problems().getFirst().place().get());
	}

	@Test
	void refusesUtf16ThatEndsInsideACharacter() throws IOException {
		byte[] whole = TEXT.getBytes(StandardCharsets.UTF_16);
		assertEquals(List.of("file.encoding"), codes(read(java.util.Arrays.copyOf(whole, whole.length - 1))));
	}

	@Test
	void refusesControlCharactersWithTheirPlace() throws IOException {
		Outcome<SourceText> outcome = read("a;b\nc;\u0007d\n".getBytes(StandardCharsets.US_ASCII));
		assertEquals(List.of("file.binary"), codes(outcome));
		assertEquals(new Place("a.csv", 2, 3, ""), outcome.problems().getFirst().place().get());
		assertTrue(SourceText.of(InstrumentFile.of("a", new byte[] { 'a', 0, 0, 0, 1, 'b' }).head()).isEmpty());
	}

	@Test
	void refusesAFileWithNothingInIt() throws IOException {
		assertEquals(List.of("file.empty"), codes(read(new byte[0])));
		assertEquals(List.of("file.empty"), codes(read(" \r\n\t\r\n".getBytes(StandardCharsets.US_ASCII))));
	}

	@ParameterizedTest
	@CsvSource({ "0, 1, 1", "2, 1, 3", "4, 2, 1", "8, 3, 2", "11, 4, 1", "12, 4, 2" })
	void countsLinesByAnyLineEnd(int offset, int line, int column) {
		SourceText text = new SourceText("a", "abc\nd\r\nefg\rhij", StandardCharsets.UTF_8);
		assertEquals(new Place("a", line, column, ""), text.placeAt(offset));
	}

	@Test
	void noticesALastLineWithoutEnd() {
		assertTrue(new SourceText("a", "x\r\ny", StandardCharsets.UTF_8).unfinished().isPresent());
		assertFalse(new SourceText("a", "x\ry\r", StandardCharsets.UTF_8).unfinished().isPresent());
		assertFalse(new SourceText("a", "x", StandardCharsets.UTF_8).unfinished().isPresent());
	}

	private static Outcome<SourceText> read(byte[] bytes) throws IOException {
		return SourceText.read(InstrumentFile.of("a.csv", bytes), SizeLimit.TEXT);
	}

	private static List<String> codes(Outcome<SourceText> outcome) {
		return outcome.problems().stream().map(problem -> problem.code()).toList();
	}
}
