/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.fcs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.formats.ProblemLog;

class TextSegmentTest {

	private final ProblemLog log = new ProblemLog();

	private Outcome<Keywords> read(String text) {
		return new TextSegment(new FcsPlace("x.fcs"), log).primary(text.getBytes(StandardCharsets.ISO_8859_1), 58);
	}

	private List<String> codes() {
		return log.problems().stream().map(Problem::code).toList();
	}

	@Test
	void takesADoubledDelimiterForOneInsideTheValue() {
		Keywords keywords = read("/$PAR/1/$DATATYPE/F/DATE/3//5//24/").get();
		assertEquals("3/5/24", keywords.text("date").orElseThrow());
		assertEquals(List.of(), codes());
	}

	@Test
	void takesADoubledDelimiterForAnEmptyValueWhereKeywordsWouldRunTogether() {
		Keywords keywords = read("\\$PAR\\1\\$SRC\\\\$DATATYPE\\F\\$CYT\\X\\").get();
		assertEquals("F", keywords.text("$DATATYPE").orElseThrow());
		assertTrue(keywords.has("$SRC"));
		assertEquals(List.of("fcs.empty-values"), codes());
	}

	@Test
	void leavesOutALastKeywordWithoutValue() {
		Keywords keywords = read("/$PAR/1/$DATATYPE/F/$COM").get();
		assertEquals(2, keywords.size());
		assertEquals(List.of("fcs.keyword-unpaired"), codes());
	}

	@Test
	void readsTextWithoutAFinalDelimiterAndOtherDelimiters() {
		assertEquals("F", read("|$PAR|1|$DATATYPE|F").get().text("$DATATYPE").orElseThrow());
		assertEquals("F", read("\f$PAR\f1\f$DATATYPE\fF\f").get().text("$datatype").orElseThrow());
		assertEquals("F", read("\t$PAR\t1\t$DATATYPE\tF\t").get().text("$DATATYPE").orElseThrow());
	}

	@Test
	void readsUtf8AndLatin1() {
		assertEquals("é", read("/$PAR/1/$DATATYPE/F/$OP/\u00C3\u00A9/").get().text("$OP").orElseThrow());
		assertEquals("é", read("/$PAR/1/$DATATYPE/F/$OP/\u00E9/").get().text("$OP").orElseThrow());
	}

	@Test
	void refusesTextWithoutRequiredKeywords() {
		Outcome<Keywords> outcome = read("/$PAR/1/$CYT/X/");
		assertFalse(outcome.succeeded());
		assertTrue(outcome.problems().getFirst().message().contains("$DATATYPE"));
		assertFalse(read("\u0001").succeeded());
		assertFalse(read("\0$PAR\0").succeeded());
	}
}
