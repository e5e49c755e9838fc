/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.testkit.variant;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.stemma.testkit.variant.TextVariants.Dates;

class TextVariantsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "1.5|1,5", "-0.25|-0,25", "< 4.00|< 4,00", "88.4%|88,4%", "2.5E+06|2,5E+06", "1.2.3|1.2.3", "v1.2|v1.2", "7|7",
			"4/27/2024 9:05|27.04.2024 09:05", "4/27/2024 4:30:10 PM|27.04.2024 16:30:10", "4/27/2024 12:30 AM|27.04.2024 00:30" })
	void writesACellAsAGermanComputerDoes(String cell, String german) {
		assertEquals("a;" + german + ";b\r\n", new TextVariants("a," + cell + ",b\n", ',').as(Writing.GERMAN, Dates.MONTH_FIRST).text());
	}

	@Test
	void turnsThousandsToo() {
		assertEquals("1.020,125\t2\r\n", new TextVariants("1,020.125\t2\n", '\t').as(Writing.GERMAN, Dates.AS_THEY_ARE).text());
	}

	@Test
	void quotesACellThatHoldsTheNewDelimiter() {
		assertEquals("\"a;b\";1,5\r\n", new TextVariants("a;b,1.5\n", ',').as(Writing.GERMAN, Dates.AS_THEY_ARE).text());
	}

	@Test
	void shufflesTheNamedColumnsOfATableAndNothingElse() {
		List<List<String>> lines = List.of(List.of("Key", "x", "y"), List.of("Well", "", "Value", "Note"), List.of("A1", "-", "5", "n"), List.of(""),
				List.of("other", "line"));
		List<List<String>> changed = lines;
		for (int seed = 0; changed.get(1).equals(lines.get(1)); seed++) {
			changed = ShuffledColumns.of(seed, "Well").of(lines);
		}
		assertEquals(List.of(lines.get(0), lines.get(4)), List.of(changed.get(0), changed.get(4)));
		assertEquals("-", changed.get(2).get(1), "a column without a name stays");
		assertEquals("5", changed.get(2).get(changed.get(1).indexOf("Value")));
		assertNotEquals(lines.get(2), changed.get(2));
		assertThrows(IllegalArgumentException.class, () -> ShuffledColumns.of(1, "Nothing").of(lines));
	}

	@Test
	void keepsLineEndsInQuotes() {
		assertEquals(List.of(List.of("a\nb", "c"), List.of("1", "2")), new TextVariants("\"a\nb\",c\r\n1,2\r\n", ',').cells());
	}

	@Test
	void marksTheEncodingAndDeclaresItInXml() throws IOException {
		try (InputStream bytes = TextEncoding.UTF_16_LITTLE.file("a", "A").content().open()) {
			assertArrayEquals(new byte[] { (byte) 0xFF, (byte) 0xFE, 'A', 0 }, bytes.readAllBytes());
		}
		assertEquals("<?xml version=\"1.0\" encoding=\"windows-1252\"?><a c=\"2\"\n b='1'/>",
				new XmlVariants("<?xml version='1.0'?><a b='1' c=\"2\"/>").attributesReversed().declaring(TextEncoding.WINDOWS_1252));
	}

	@ParameterizedTest
	@EnumSource(names = { "FRENCH", "SWISS", "JAPANESE", "ISO", "AUSTRALIAN" })
	void writesAsEachCountryDoes(Writing writing) {
		String dated = new TextVariants("a\t4/27/2024 4:30 PM\t1,020.125\n", '\t').as(writing, Dates.MONTH_FIRST).text();
		assertEquals(switch (writing) {
		case FRENCH -> "a\t27/04/2024 16:30\t1\u202F020,125\r\n";
		case SWISS -> "a\t27.04.2024 16:30\t1\u2019020.125\r\n";
		case JAPANESE -> "a\t2024/04/27 16:30\t1,020.125\r\n";
		case ISO -> "a\t2024-04-27 16:30\t1,020.125\r\n";
		default -> "a\t27/04/2024 4:30 PM\t1,020.125\r\n";
		}, dated);
	}
}
