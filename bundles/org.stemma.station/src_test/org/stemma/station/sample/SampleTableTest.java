/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.station.sample.SampleTable.Line;

class SampleTableTest {

	@TempDir
	private Path folder;

	@Test
	void separatorAndOrderOfColumnsAreFound() throws IOException {
		List<Line> expected = List.of(line(2, "Unknown 1", "A1", "V-1"), line(4, "QC", "", "-"));
		assertEquals(expected, table("sample,well,code\nUnknown 1,A1,V-1\n,,\nQC,,-\n").get().lines());
		assertEquals(expected, table("Code\tWell\tSample\r\nV-1\tA1\tUnknown 1\r\n\t\t\r\n-\t\tQC\r\n").get().lines());
		assertEquals(expected, table("code; sample; well\nV-1; Unknown 1; A1\n\n-;QC;\n").get().lines());
	}

	@Test
	void aNameInQuotationMarksMayHoldTheSeparator() throws IOException {
		assertEquals(List.of(line(2, "MSC, \"third\"", "", "V-1")), table("sample,code\n\"MSC, \"\"third\"\"\" ,V-1\n").get().lines());
	}

	@Test
	void textOfSpreadsheetsIsRead() throws IOException {
		List<Line> expected = List.of(line(2, "", "B2", "V-\u00e4"));
		assertEquals(expected, table("\uFEFFwell,code\nB2,V-\u00e4\n").get().lines());
		assertEquals(expected, table("well\tcode\nB2\tV-\u00e4\n", StandardCharsets.UTF_16).get().lines());
		assertEquals("table.unreadable", code(table("well,code\nB2,V-\u00e4\n", StandardCharsets.ISO_8859_1)));
		assertEquals("table.unreadable", code(SampleTable.of(folder.resolve("absent.csv"))));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "sample|", "code,code|", "sample,wel,code|", "code|", "sample code|", "sample,sample,code|" })
	void otherColumnsAreRefusedWithWhatWasFound(String header) throws IOException {
		Outcome<SampleTable> refused = table(header + "\nQC,V-1\n");
		assertEquals("table.columns", code(refused));
		assertEquals("samples.csv, line 1: Expected the columns sample, well or both, and code, separated by tabs, commas or "
				+ "semicolons; found \"" + header + "\".", refused.problems().getFirst().text());
	}

	@Test
	void everyWrongLineIsNamed() throws IOException {
		Outcome<SampleTable> refused = table("sample,well,code\nQC,A1\nQC,A1,\n,,V-1\n\"QC,A1,V-1\n\"QC\"x,A1,V-1\nQC,A1,V-1\n");
		assertEquals(List.of("samples.csv, line 2: Expected 3 cells (sample, well, code); found 2.",
				"samples.csv, line 3: Expected the code of a vessel, a vial or a lot, or - for a row that is left out; found nothing.",
				"samples.csv, line 4: Expected the name of a sample or a well; found nothing.",
				"samples.csv, line 5: Expected cells with closed quotation marks; found \"\"QC,A1,V-1\".",
				"samples.csv, line 6: Expected cells with closed quotation marks; found \"\"QC\"x,A1,V-1\"."),
				refused.problems().stream().map(problem -> problem.text()).toList());
		assertEquals("table.line", code(table("sample,code\n")));
	}

	private static Line line(int number, String sample, String well, String code) {
		return new Line(Place.line("samples.csv", number), sample, well, code);
	}

	private static String code(Outcome<SampleTable> outcome) {
		return outcome.problems().getFirst().code();
	}

	private Outcome<SampleTable> table(String text) throws IOException {
		return table(text, StandardCharsets.UTF_8);
	}

	private Outcome<SampleTable> table(String text, Charset charset) throws IOException {
		return SampleTable.of(Files.writeString(folder.resolve("samples.csv"), text, charset));
	}
}
