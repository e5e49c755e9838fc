/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.text.SizeLimit;
import org.stemma.formats.text.SourceText;

class SectionedTextTest {

	private static final String TEXT = "* Block Type = 96-Well\nOperator:\t\tkim\n\n[Results]\nWell\tTarget\tCq\n1\tA\t20.5\n2\tB\t21\n\nReference = Lot 1\n\n"
			+ "[Raw Data]\nWell\tCycle\tFAM\n1\t1\t5\n";

	private final ProblemLog log = new ProblemLog();

	@Test
	void dividesATextAtNamesInBrackets() throws IOException {
		List<Section> sections = sections(TEXT).get();
		assertEquals(List.of("", "Results", "Raw Data"), sections.stream().map(Section::name).toList());
		assertEquals("20.5", sections.get(1).table().orElseThrow().rows().getFirst().cell(2).text());
		assertTrue(sections.get(2).named("raw  DATA"));
	}

	@ParameterizedTest
	@CsvSource({ "0, block type, 96-Well", "0, Operator, kim", "1, reference, Lot 1" })
	void readsKeysAboveAndBelowTables(int section, String key, String value) throws IOException {
		assertEquals(value, sections(TEXT).get().get(section).key("other", key).orElseThrow().value().text().strip());
	}

	@Test
	void readsATextThatASpreadsheetSavedWithSemicolons() throws IOException {
		assertEquals("21", sections(TEXT.replace('\t', ';')).get().get(1).table().orElseThrow().rows().get(1).cell(2).text());
	}

	@Test
	void refusesALastRowThatIsCutOffAndARowThatIsTooLong() throws IOException {
		assertFalse(sections(TEXT.substring(0, TEXT.length() - 3)).succeeded());
		assertEquals("row.short", log.refusal().problems().getFirst().code());
		assertEquals("row.long", sections(TEXT.replace("21\n", "21\t22\n")).problems().getLast().code());
	}

	@Test
	void refusesARowThatLostACellUnlessRowsEndWhereTheirTextsDo() throws IOException {
		assertEquals("row.short", sections(TEXT.replace("1\tA\t20.5\n", "1\tA\t20.5\n3\tC\t22\n4\tD\t\n2\t20\n")).problems().getFirst().code());
	}

	@Test
	void doubtsAFewRowsThatAreShorterWhereSoftwareMayLeaveBlankCellsOut() throws IOException {
		assertTrue(sections("[Setup]\nWell\tTarget\tComment\n1\tA\tsee book\n2\tB\n").succeeded());
		assertEquals(0, log.outcome("").problems().size());
		assertTrue(sections("[Setup]\nWell\tTarget\tComment\n1\tA\tsee book\n2\tB\tx\n3\tA\n").succeeded());
		assertEquals("row.short", log.outcome("").problems().getFirst().code());
	}

	@Test
	void doubtsARowThatHasACellMore() throws IOException {
		assertTrue(sections("[Setup]\nWell\tTarget\tComment\n1\tA\tsee book\n2\tx\tB\t\n").succeeded());
		assertEquals("row.long", log.outcome("").problems().getFirst().code());
	}

	@Test
	void keepsAValueThatNoKeyStandsBefore() throws IOException {
		assertEquals("kim", sections("\tkim\n[Results]\nWell\tTarget\tCq\n1\tA\t20.5\n").get().getFirst().key("unnamed").orElseThrow().value().text());
	}

	@Test
	void showsWhatHasBegun() throws IOException {
		SourceText text = source(TEXT.substring(0, TEXT.indexOf("21")));
		assertEquals(2, new SectionedText(text).beginning().size());
	}

	private Outcome<List<Section>> sections(String text) throws IOException {
		return new SectionedText(source(text)).sections(log);
	}

	private static SourceText source(String text) throws IOException {
		return SourceText.read(InstrumentFile.of("a.txt", text.getBytes(StandardCharsets.UTF_8)), SizeLimit.TEXT).get();
	}
}
