/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.immunospot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.instruments.Readings.assertReadWith;
import static org.stemma.instruments.Readings.assertRefused;
import static org.stemma.instruments.Readings.content;
import static org.stemma.instruments.Readings.text;
import static org.stemma.instruments.Readings.value;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.instruments.Fixture;

class ImmunoSpotReaderTest {

	private final ImmunoSpotReader reader = new ImmunoSpotReader();
	private final Fixture counts = Fixture.beside(ImmunoSpotReaderTest.class, "counts.txt");
	private final Fixture review = Fixture.beside(ImmunoSpotReaderTest.class, "review.txt");

	@Test
	void readsTheGridsOfFixedWidth() {
		RunContent content = content(counts.readBy(reader));
		assertEquals(24, content.samples().size());
		assertEquals("72 1 VALUE", feature(content, "B1", "Spot Count"));
		assertEquals("0.0124 1 VALUE", feature(content, "B5", "Mean spot sizes (Sq.mm)"));
		assertEquals("'TNTC' OUT_OF_RANGE", feature(content, "A3", "Spot Count"));
		assertEquals(LocalDateTime.of(2023, 10, 3, 14, 44, 50), content.samples().getFirst().time().orElseThrow().clock());
	}

	@Test
	void doubtsAHistogramThatContradictsTheGridOrItself() {
		assertTrue(review.readBy(reader).problems().stream().noneMatch(problem -> problem.code().startsWith("histogram")));
		assertReadWith(review.with("A3\t7\t5\t2", "A3\t8\t5\t2").readBy(reader), "histogram.total");
		assertReadWith(review.with("A3\t7\t5\t2", "A3\t7\tN/A\t2").readBy(reader), "histogram.odd");
		assertReadWith(review.with("A3\t7\t5\t2", "A1\t7\t5\t2").readBy(reader), "histogram.odd");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '!', value = { "Mean spot sizes (Sq.mm) ! ! grid.untitled", "Mean spot sizes (Sq.mm) ! Sensitivity: 160 ! grid.untitled",
			"     1      2      3      4      5      6 ! ! grid.lost" })
	void doubtsAGridThatLostItsTitleOrItsNumbers(String line, String other, String code) {
		Fixture damaged = counts.changed(text -> text.replace(line, other == null ? "" : other));
		assertReadWith(damaged.readBy(reader), code);
		assertEquals(code.equals("grid.lost") ? 12 : 24, content(damaged.readBy(reader)).samples().size());
	}

	@ParameterizedTest
	@ValueSource(strings = { ",", ";" })
	void readsLinesThatASpreadsheetSavedWithOtherDelimiters(String delimiter) {
		Fixture saved = review.changed(text -> text.replace("\t", delimiter));
		assertEquals(texts(content(review.readBy(reader))), texts(content(saved.readBy(reader))));
	}

	private static List<String> texts(RunContent content) {
		return content.samples().stream().map(sample -> sample.sample() + sample.well() + sample.time() + sample.measurements().stream()
				.map(value -> value.field() + "=" + text(value)).toList()).toList();
	}

	@Test
	void namesNoGridByTheTitleOfTheOneBesideIt() {
		Outcome<RunContent> outcome = review.with("\tSpot Counts\t", "\t\t").readBy(reader);
		assertReadWith(outcome, "grid.untitled");
		List<SampleContent> first = content(outcome).samples().stream().filter(sample -> sample.well().equals("A3")).toList();
		assertEquals("'' MISSING 7 1 VALUE", value(first.get(0), "image feature name") + " " + value(first.get(0), "image feature result"));
		assertEquals("'Mean spot sizes (1E-3 Sq.mm)' VALUE", value(first.get(1), "image feature name"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '!', value = { "-1 -0.5 0 ! -1 #### 0 ! histogram.odd", "-1 -0.5 0 ! -1  0 ! histogram.odd", "A3 7 5 2 ! A4 7 5 2 ! histogram.missing", "A3 7 5 2 ! A3 7 2 ! histogram.odd",
			"A3 7 5 2 ! A3 7 0 0 5 2 ! histogram.odd",
			"Histogram Distribution ! Distribution ! grid.lost" })
	void doubtsADamagedHistogram(String old, String changed, String code) {
		boolean title = old.startsWith("Histogram");
		assertReadWith(review.with(title ? old : old.replace(' ', '\t'), title ? changed : changed.replace(' ', '\t')).readBy(reader), code);
	}

	@Test
	void readsTheSettings() {
		RunContent content = content(counts.readBy(reader));
		assertEquals("'7.0.30.5' VALUE", fact(content, "software version"));
		assertEquals("''LAB\\kim'' VALUE", fact(content, "analyst"));
		assertEquals("'S6UNIV-01-77' VALUE", fact(content, "equipment serial number"));
		assertEquals("0.0025 mm2 VALUE", fact(content, "min. spotsize"));
		assertEquals("'Off' VALUE", fact(content, "fill holes"));
		assertEquals("'Normalized' VALUE", fact(content, "manual areas"));
		assertEquals("'plate 12' VALUE", fact(content, "well plate identifier"));
		assertEquals("'1' VALUE", fact(content, "assay"));
		assertEquals("12 1 VALUE", fact(content, "plate well count"));
	}

	@Test
	void readsGridsSideBySideAndTheCodesOfAReview() {
		RunContent content = content(review.readBy(reader));
		assertEquals(12, content.samples().size());
		assertEquals("2.25 1 VALUE", feature(content, "B3", "Mean spot sizes (1E-3 Sq.mm)"));
		assertEquals("'Rejected in QC' ERROR", feature(content, "A2", "Spot Counts"));
		assertEquals("'Off scale well' OUT_OF_RANGE", feature(content, "B2", "Spot Counts"));
		assertEquals(LocalDateTime.of(2024, 3, 5, 12, 20, 51), content.samples().getFirst().time().orElseThrow().clock());
	}

	@Test
	void marksACountThatIsNone() {
		assertEquals("'1*2' ERROR", feature(content(counts.with("  TNTC", "   1*2").readBy(reader)), "A3", "Spot Count"));
	}

	@Test
	void takesNoCodeForANumber() {
		assertEquals("'-1' ERROR", feature(content(counts.with("  TNTC", "    -1").readBy(reader)), "A3", "Spot Count"));
		assertReadWith(counts.with("  TNTC", "    -1").readBy(reader), "value.code");
		assertEquals("'Off scale well' OUT_OF_RANGE",
				feature(content(review.with("B\t0.5\t1.25", "B\t0.5\t-2.00").readBy(reader)), "B2", "Mean spot sizes (1E-3 Sq.mm)"));
	}

	@Test
	void putsEachCountOfAHistogramUnderItsSize() {
		Curve curve = content(review.readBy(reader)).samples().stream().filter(sample -> sample.well().equals("A3"))
				.flatMap(sample -> sample.curves().stream()).findFirst().orElseThrow();
		assertEquals("[-1, -0.5, 0]", curve.at().toString());
		assertEquals("[Optional[5], Optional[2], Optional.empty]", curve.values().toString());
	}

	@Test
	void readsOtherEncodingsAndDecimalCommas() {
		Fixture comma = counts.changed(text -> text.replaceAll("(?<= )0\\.(\\d{4})", "0,$1"));
		assertEquals("0.0124 1 VALUE", feature(content(reader.read(comma.file(StandardCharsets.UTF_16LE),
				ReaderSettings.in(Fixture.LABORATORY))), "B5", "Mean spot sizes (Sq.mm)"));
	}

	@ParameterizedTest
	@CsvSource({ "B    72          66    80    83     0, B2", "B    72    81    66    80          , B5", "B                66                 0, B1" })
	void keepsAWellThatIsBlankMissingAndTheOthersInTheirPlaces(String line, String blank) {
		Outcome<RunContent> outcome = counts.with("B    72    81    66    80    83     0\n", (line + " ".repeat(20)).substring(0, 37) + "\n").readBy(reader);
		assertEquals("'' MISSING", feature(content(outcome), blank, "Spot Count"));
		assertEquals("66 1 VALUE", feature(content(outcome), "B3", "Spot Count"));
		assertReadWith(outcome, "well.blank");
		assertReadWith(review.with("B\t4\t-2\t9", "B\t4\t-2\t").readBy(reader), "well.blank");
	}

	@Test
	void marksACountThatHasAMark() {
		assertEquals("'*12' ERROR", feature(content(counts.with("  TNTC", "   *12").readBy(reader)), "A3", "Spot Count"));
		assertEquals("121 1 VALUE", feature(content(counts.with("  TNTC", "   *12").readBy(reader)), "A4", "Spot Count"));
	}

	@Test
	void refusesAGridThatLostCells() {
		assertRefused(counts.with("B    72    81    66    80    83     0", "B    72    81    66    80    83").readBy(reader),
				"grid.size", 22, 4);
		assertRefused(counts.with("B  0.0124 0.0091 0.0086 0.0117 0.0124 0.0000\n", "").readBy(reader), "grid.size", 22, 4);
	}

	private static String feature(RunContent content, String well, String name) {
		List<SampleContent> found = content.samples().stream().filter(sample -> sample.well().equals(well))
				.filter(sample -> value(sample, "image feature name").equals("'" + name + "' VALUE")).toList();
		return value(found.getFirst(), "image feature result");
	}

	private static String fact(RunContent content, String field) {
		return content.metadata().stream().filter(fact -> fact.field().equals(field)).map(value -> text(value)).findFirst()
				.orElse("no such fact");
	}
}
