/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.stemma.api.report.TableContent;

class CsvTableWriterTest {

	private static final ZonedDateTime MADE = ZonedDateTime.of(2026, 3, 2, 9, 30, 0, 0, ZoneId.of("Europe/Athens"));

	private static String written(Object... values) throws IOException {
		TableContent content = new TableContent("Lab Ä", true, "Lot", "all", "Anna", MADE, List.of("A", "B [%]"),
				sink -> sink.row(Arrays.asList(values)));
		ByteArrayOutputStream target = new ByteArrayOutputStream();
		new CsvTableWriter().write(content, target);
		return target.toString(StandardCharsets.UTF_8);
	}

	@Test
	void saysWhereTheTableComesFrom() throws IOException {
		assertEquals("\uFEFF#DEMO Lab Ä: Lot\r\n#Rows: all\r\n#Made by Anna at 2026-03-02T09:30+02:00 (Europe/Athens)\r\n"
				+ "A,B [%]\r\n\"x, \"\"y\"\"\",\r\n", written("x, \"y\"", null));
	}

	@Test
	void writesNumbersAndTimesPlainly() throws IOException {
		assertEquals("2280000,2026-03-02T09:30+02:00", lastLine(written(new BigDecimal("2.28E6"), Instant.parse("2026-03-02T07:30:00Z"))));
		assertEquals("-1.50,true", lastLine(written(new BigDecimal("-1.50"), true)));
	}

	@Test
	void noTextIsCarriedOutAsAFormula() throws IOException {
		assertEquals("'=1+1,'@x", lastLine(written("=1+1", "@x")));
	}

	@Test
	void aFailureOfTheRowsIsTheWritersFailure() {
		TableContent content = new TableContent("Lab", false, "Lot", "all", "Anna", MADE, List.of("A"), sink -> {
			throw new IOException("gone");
		});
		assertEquals("gone", assertThrows(IOException.class,
				() -> new CsvTableWriter().write(content, new ByteArrayOutputStream())).getMessage());
	}

	private static String lastLine(String text) {
		return text.strip().substring(text.strip().lastIndexOf('\n') + 1);
	}
}
