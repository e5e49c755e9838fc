/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.instruments.Readings.content;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.formats.plate.KeyedFact;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.DelimitedText;
import org.stemma.formats.table.Delimiter;
import org.stemma.formats.table.Row;
import org.stemma.formats.text.SizeLimit;
import org.stemma.formats.text.SourceText;
import org.stemma.instruments.cedexbioht.CedexBioHtReader;
import org.stemma.instruments.envision.EnVisionReader;
import org.stemma.instruments.immunospot.ImmunoSpotReader;
import org.stemma.instruments.kaleido.KaleidoReader;
import org.stemma.instruments.mars.MarsReader;
import org.stemma.instruments.methodicalmind.MethodicalMindReader;
import org.stemma.instruments.softmaxpro.SoftMaxProReader;
import org.stemma.testkit.instrument.SheetFixture;
import org.stemma.testkit.instrument.StoredCell;

/** Text exports that a person opened in a spreadsheet and saved as a workbook. */
class ResavedAsWorkbookTest {

	private static final ReaderSettings SETTINGS = new ReaderSettings(Fixture.LABORATORY, Optional.of(Locale.UK), Map.of());

	record Export(InstrumentReader reader, String fixture) {

		@Override
		public String toString() {
			return fixture;
		}
	}

	static Stream<Export> exports() {
		return Stream.of(new Export(new EnVisionReader(), "ratio.csv"), new Export(new KaleidoReader(), "version-2.csv"), new Export(new KaleidoReader(), "version-3.csv"),
				new Export(new MarsReader(), "two-tables.csv"), new Export(new CedexBioHtReader(), "archive.txt"), new Export(new SoftMaxProReader(), "two-wavelengths.txt"), new Export(new SoftMaxProReader(), "curves.txt"),
				new Export(new ImmunoSpotReader(), "counts.txt"), new Export(new ImmunoSpotReader(), "review.txt"), new Export(new MethodicalMindReader(), "plate.txt"));
	}

	@ParameterizedTest
	@MethodSource("exports")
	void readsTheSameAsFromTheText(Export export) {
		Fixture text = Fixture.beside(export.reader().getClass(), export.fixture());
		List<List<String>> rows = rows(text);
		InstrumentFile book = new SheetFixture(text.name().replaceFirst("\\..*", ".xlsx")).sheet("export", rows).sheet("Mine", List.of(List.of("shaken"))).file();
		assertTrue(assertDoesNotThrow(() -> export.reader().recognise(book.head())).confidence() > 50);
		Outcome<RunContent> read = export.reader().read(book, SETTINGS);
		assertEquals(values(export.reader().read(text.file(), SETTINGS)), values(read));
		assertEquals("shaken", content(read).notUnderstood().getLast().text());
	}

	@Test
	void doubtsADateThatMayHaveBeenANameAndNoTimeOfTheRun() {
		Fixture text = Fixture.beside(KaleidoReader.class, "version-3.csv");
		String day = StoredCell.date(LocalDateTime.of(2024, 8, 21, 12, 10));
		List<List<String>> rows = rows(text).stream().map(row -> row.getFirst().equals("Measurement Started") ? List.of("Measurement Started", "", day) : row).toList();
		Outcome<RunContent> read = new KaleidoReader().read(new SheetFixture("a.xlsx").sheet("a", rows).file(), SETTINGS);
		assertTrue(read.problems().isEmpty(), () -> read.problems().toString());
		assertEquals(LocalDateTime.of(2024, 8, 21, 12, 10), content(read).samples().getFirst().time().orElseThrow().clock());
		List<List<String>> named = rows.stream().map(row -> row.getFirst().equals("P10") ? List.of(day, "1", "") : row).toList();
		Readings.assertReadWith(new KaleidoReader().read(new SheetFixture("a.xlsx").sheet("a", named).file(), SETTINGS), "cell.changed");
	}

	private static List<List<String>> rows(Fixture text) {
		SourceText source = SourceText.read(text.file(), SizeLimit.TEXT).get();
		Delimiter delimiter = text.name().endsWith("txt") ? new Delimiter('\t') : new Delimiter(',');
		return new DelimitedText(source, delimiter).sheet().get().rows().stream().map(Row::cells).map(cells -> cells.stream().map(Cell::text).map(KeyedFact::plain).toList())
				.toList();
	}

	private static List<String> values(Outcome<RunContent> outcome) {
		return content(outcome).samples().stream().map(sample -> sample.sample() + " " + sample.well() + " " + sample.time() + " " + sample.measurements().stream()
				.map(one -> one.field() + one.value().map(BigDecimal::stripTrailingZeros) + one.unit() + one.state()).toList()
				+ sample.curves().stream().map(curve -> curve.field() + curve.at().stream().map(BigDecimal::stripTrailingZeros).toList()
						+ curve.values().stream().map(one -> one.map(BigDecimal::stripTrailingZeros)).toList()).toList()).toList();
	}
}
