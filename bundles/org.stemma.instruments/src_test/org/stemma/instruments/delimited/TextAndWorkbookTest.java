/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.delimited;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.stemma.instruments.Readings.content;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.formats.mapping.TableSample;
import org.stemma.formats.table.TableLayout;
import org.stemma.instruments.Fixture;
import org.stemma.testkit.instrument.SheetFixture;
import org.stemma.testkit.instrument.StoredCell;
import org.stemma.testkit.variant.SameContent;
import org.stemma.testkit.variant.ShuffledColumns;
import org.stemma.testkit.variant.TextVariants;

/** A table as a text and saved as a workbook: a mapping made from either reads both, and the values are the same. */
class TextAndWorkbookTest {

	private static final int SHUFFLES = 8;
	private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:[.,]\\d+)?");
	private static final Pattern SHARE = Pattern.compile("(\\d+(?:[.,]\\d+)?) ?%");
	private static final Pattern DATE = Pattern.compile("(\\d\\d)\\.(\\d\\d)\\.(\\d{4})(?: (\\d\\d):(\\d\\d))?");

	private final DelimitedReader reader = new DelimitedReader();

	static Stream<TextVariants> tables() {
		return Stream.of(
				new TextVariants("Sample;Measured;Lactate (mmol/L);Viability;Note;Operator\r\nV-1;21.03.2026 16:56;1,25;87,3 %;trüb;anna\r\n"
						+ "V-2;22.03.2026 08:00;< 0,5;90,0 %;;anna\r\n", ';'),
				new TextVariants("Analyser 7\r\nRoom 12\r\n\r\nSample;Lactate;Viability\r\n;mmol/L;(%)\r\nV-1;1,25;87,5\r\nV-2;2,5;n/a\r\n", ';'),
				new TextVariants("Sample,Well,Measured,Glucose (g/L),Total (10^6 cells/mL),Passage\nV-1,A1,2026-03-21 16:56,1.25,2.5,7\n"
						+ "V-2,A2,2026-03-21 17:56,#DIV/0!,\"1,250.5\",8\n", ','),
				new TextVariants("Sample\tDay\tLactate\nV-1\t21.03.2026\t1.5\nV-2\t22.03.2026\t\n", '\t'));
	}

	@ParameterizedTest
	@MethodSource("tables")
	void eitherMappingReadsBoth(TextVariants table) throws IOException {
		InstrumentFile text = text(table);
		InstrumentFile book = saved(table.cells()).file();
		Map<String, String> ofText = mapping(text);
		String expected = read(text, ofText);
		assertEquals(ofText, mapping(book));
		assertEquals(expected, read(book, ofText));
		assertEquals(TableSample.of(text, TableLayout.FOUND).get().at().header(), TableSample.of(book, TableLayout.FOUND).get().at().header());
	}

	@ParameterizedTest
	@MethodSource("tables")
	void readsNamedColumnsInAnyOrder(TextVariants table) throws IOException {
		InstrumentFile text = text(table);
		String expected = read(text, mapping(text));
		for (long seed = 0; seed < SHUFFLES; seed++) {
			ShuffledColumns columns = new ShuffledColumns(Set.of("Sample"), Set.of(), seed);
			assertEquals(expected, read(saved(columns.of(table.cells())).file(), mapping(text)), "order " + seed);
		}
	}

	private static InstrumentFile text(TextVariants table) throws IOException {
		return InstrumentFile.of("analyser.csv", table.text().getBytes(StandardCharsets.UTF_8));
	}

	private static Map<String, String> mapping(InstrumentFile file) {
		return TableSample.of(file, TableLayout.FOUND).get().mapping().settings();
	}

	private String read(InstrumentFile file, Map<String, String> mapping) {
		return SameContent.of(content(reader.read(file, new ReaderSettings(Fixture.LABORATORY, Optional.of(Locale.GERMANY), mapping))));
	}

	private static SheetFixture saved(List<List<String>> cells) {
		return new SheetFixture("analyser.xlsx").sheet("Table", cells.stream().map(row -> row.stream().map(TextAndWorkbookTest::stored).toList()).toList());
	}

	/** A cell as a spreadsheet stores it that opened the text: numbers as numbers, dates as days since 1900, shares of one. */
	private static String stored(String cell) {
		Matcher date = DATE.matcher(cell);
		Matcher share = SHARE.matcher(cell);
		if (date.matches()) {
			return StoredCell.date(LocalDateTime.of(Integer.parseInt(date.group(3)), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(1)),
					date.group(4) == null ? 0 : Integer.parseInt(date.group(4)), date.group(5) == null ? 0 : Integer.parseInt(date.group(5))));
		}
		if (share.matches()) {
			return StoredCell.share(new BigDecimal(share.group(1).replace(',', '.')).scaleByPowerOfTen(-2).toPlainString());
		}
		if (cell.startsWith("#")) {
			return StoredCell.error(cell);
		}
		return NUMBER.matcher(cell).matches() ? cell.replace(',', '.') : cell;
	}
}
