/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.FieldMap;
import org.stemma.formats.field.FieldRule;

class RowExportTest {

	private static final int MANY = 100_000;
	private static final FieldMap MAP = new FieldMap(List.of(FieldRule.sample("Sample").required(), FieldRule.time("When"),
			FieldRule.number("cell count", "1", "Count").required()));

	private final ProblemLog log = new ProblemLog();

	@Test
	void readsADateInTheOrderThatAnotherRowProves() throws IOException {
		assertEquals(List.of(LocalDateTime.of(2024, 2, 1, 8, 0), LocalDateTime.of(2024, 2, 28, 8, 0)),
				times("01/02/2024 08:00", "28/02/2024 08:00"));
	}

	@Test
	void leavesADateOpenThatNoRowProves() throws IOException {
		assertTrue(times("01/02/2024 08:00", "02/03/2024 08:00").isEmpty());
		assertTrue(log.problems().stream().anyMatch(problem -> problem.code().equals("time.ambiguous")));
	}

	@Test
	void provesTheOrderOfTheDatesOnceForManyRows() {
		String[] dates = java.util.Collections.nCopies(MANY, "28/02/2024 08:00").toArray(String[]::new);
		assertEquals(MANY, assertTimeoutPreemptively(Duration.ofSeconds(60), () -> times(dates)).size());
	}

	@Test
	void aWordForNothingIsNoNumberWithoutAWarningAndAnotherWordWithOne() throws IOException {
		RowTable table = read("Sample,Count\nA,7\nB,NaN\nC,\nD,clumped\n");
		assertEquals(List.of("7"), table.rows().stream().map(row -> table.number(table.cell(row, "Count"))).flatMap(Optional::stream)
				.map(BigDecimal::toPlainString).toList());
		assertEquals(List.of("number.none 5"), log.problems().stream()
				.map(problem -> problem.code() + " " + problem.place().orElseThrow().line()).toList());
	}

	private RowTable read(String text) throws IOException {
		InstrumentFile file = InstrumentFile.of("a.csv", text.getBytes(StandardCharsets.UTF_8));
		return new RowExport(MAP).read(file, ReaderSettings.in(ZoneOffset.UTC), log).get();
	}

	private List<LocalDateTime> times(String... dates) throws IOException {
		StringBuilder text = new StringBuilder("Sample,When,Count\n");
		for (String date : dates) {
			text.append("S,").append(date).append(",7\n");
		}
		RowTable table = read(text.toString());
		return table.rows().stream().map(row -> table.time(row, "When")).flatMap(Optional::stream).map(MeasuredTime::clock).toList();
	}
}
