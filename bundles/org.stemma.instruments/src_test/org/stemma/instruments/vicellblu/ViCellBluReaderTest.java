/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.vicellblu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.instruments.Readings.assertReadWith;
import static org.stemma.instruments.Readings.content;
import static org.stemma.instruments.Readings.sample;
import static org.stemma.instruments.Readings.value;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.api.Place;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.SampleContent;
import org.stemma.instruments.Fixture;

class ViCellBluReaderTest {

	private final ViCellBluReader reader = new ViCellBluReader();
	private final Fixture export = Fixture.beside(ViCellBluReaderTest.class, "three-samples.csv");

	@ParameterizedTest
	@CsvSource({ "total cell count, 1204 1", "viable cell count, 1103 1",
			"total cell density (cell counter), 1.31 10*6/mL", "viable cell density (cell counter), 1.2 10*6/mL",
			"viability (cell counter), 91.61 %", "average total cell diameter, 14.22 um",
			"average live cell diameter (cell counter), 14.9 um", "average total cell circularity, 0.91 1",
			"average viable cell circularity, 0.92 1", "average cells per image, 12 1",
			"average background intensity, 131 1", "bubble count, 0 1", "cluster count, 2 1",
			"images for analysis, 100 1", "cell type processing method, 'iPSC'", "minimum cell diameter setting, 8 um",
			"maximum cell diameter setting, 40 um", "images, 100 1", "cell sharpness, 7.5 1",
			"minimum circularity, 0.2 1", "decluster degree, 'High'", "aspiration cycles, 3 1",
			"viable spot brightness (%), 55 %", "viable spot area (%), 5 %", "mixing cycles, 4 1",
			"analyst, 'a.miller'", "cell density dilution factor, 2 1", "wash, 'Normal Wash'", "tag, 'day 3'" })
	void readsEachValueWithItsUnit(String field, String expected) {
		String found = value(sample(export.readBy(reader), "V-0001"), field);
		assertEquals(expected.replace("'", "") + " VALUE", found.replace("'", ""));
	}

	@Test
	void readsARowForEachSampleAndDropsNothing() {
		var content = content(export.readBy(reader));
		assertEquals(List.of("V-0001", "V-0002", "V-0003"),
				content.samples().stream().map(SampleContent::sample).toList());
		assertTrue(content.notUnderstood().isEmpty());
	}

	@Test
	void namesThePlaceOfAValue() {
		var density = sample(export.readBy(reader), "V-0002").measured("viable cell density (cell counter)").get();
		assertEquals(new Place("three-samples.csv", 3, 5, "Viable (x10^6) cells/mL"), density.place());
	}

	@Test
	void keepsAnEmptyCellMissingAndAZeroZero() {
		SampleContent blank = sample(export.readBy(reader), "V-0003");
		assertEquals("'' MISSING", value(blank, "viability (cell counter)"));
		assertEquals("'' MISSING", value(blank, "total cell count"));
		assertEquals("0.00 10*6/mL VALUE", value(blank, "total cell density (cell counter)"));
	}

	@Test
	void takesTheClockTimeInTheLaboratorysZoneAndMarksItSo() {
		MeasuredTime time = sample(export.readBy(reader), "V-0001").time().get();
		assertEquals(new MeasuredTime(LocalDateTime.of(2023, 4, 27, 9, 5), Fixture.LABORATORY, false), time);
	}

	@Test
	void takesTheDateOrderThatOtherRowsProve() {
		assertEquals(LocalDateTime.of(2023, 4, 3, 14, 30), sample(export.readBy(reader), "V-0002").time().get().clock());
		Fixture dayFirst = export.with("4/27/2023", "27/4/2023").with("4/30/2023", "30/4/2023");
		assertEquals(LocalDateTime.of(2023, 3, 4, 14, 30), sample(dayFirst.readBy(reader), "V-0002").time().get().clock());
	}

	@Test
	void takesTheLocalesDateOrderWhereNoDateProvesOneAndSaysSo() {
		Fixture open = export.with("4/27/2023", "4/7/2023").with("4/30/2023", "4/5/2023");
		assertReadWith(open.readBy(reader, Locale.UK), "time.order-by-locale");
		assertEquals(LocalDateTime.of(2023, 3, 4, 14, 30),
				sample(open.readBy(reader, Locale.UK), "V-0002").time().get().clock());
		assertEquals(LocalDateTime.of(2023, 4, 3, 14, 30),
				sample(open.readBy(reader, Locale.US), "V-0002").time().get().clock());
	}

	@Test
	void keepsAnImpossibleDateUnknownAndSaysSo() {
		var outcome = export.with("4/27/2023", "14/27/2023").readBy(reader);
		assertReadWith(outcome, "time.impossible");
		assertTrue(sample(outcome, "V-0001").time().isEmpty());
		assertEquals("14/27/2023 9:05", content(outcome).notUnderstood().getFirst().text());
	}

	@Test
	void keepsTheInstrumentsFailureAsAState() {
		var outcome = export.with("1204,1103", "ERROR,ERROR").readBy(reader);
		assertEquals("'ERROR' ERROR", value(sample(outcome, "V-0001"), "total cell count"));
		assertReadWith(outcome, "value.not-a-result");
	}

	@ParameterizedTest
	@CsvSource({ "Total (cells/mL), Viable (cells/mL), 1310000, 1.2E6", "Total (x10⁶ cells/mL), Viable (10*6/mL), 1.31, 1.2",
			"Total cells/mL (x 10^6), Viable cells / ml (E6), 1.31, 1.2", "Total (x10^3) cells/mL, Viable (cells/µL), 1310, 1200" })
	void takesTheUnitFromTheHeader(String total, String viable, String totalValue, String viableValue) {
		Fixture units = export.with("Total (x10^6) cells/mL,Viable (x10^6) cells/mL", total + "," + viable)
				.with("1.31,1.2,", totalValue + "," + viableValue + ",").with("1.07,1.03", "0,0");
		SampleContent sample = sample(units.readBy(reader), "V-0001");
		assertEquals(0, sample.measured("total cell density (cell counter)").get().value().get()
				.compareTo(new java.math.BigDecimal("1.31")));
		assertEquals(0, sample.measured("viable cell density (cell counter)").get().value().get()
				.compareTo(new java.math.BigDecimal("1.2")));
	}

	@Test
	void keepsAColumnThatItDoesNotKnowWithItsSamples() {
		Fixture more = export.with("Wash,Tag", "Wash,Room,Tag").with("Normal Wash,", "Normal Wash,B12,").with("Fast Wash,",
				"Fast Wash,,");
		var content = content(more.readBy(reader));
		assertEquals(List.of("'B12' VALUE", "'B12' VALUE"), content.samples().stream().filter(sample -> sample.measured("room").isPresent())
				.map(sample -> value(sample, "room")).toList());
		assertTrue(content.notUnderstood().isEmpty());
	}

	@Test
	void readsBelowOtherLinesAndWithAStatedDelimiter() {
		var outcome = export.changed(text -> "sep=;\r\nSite;North\r\n" + text.replace(',', ';')).readBy(reader);
		assertEquals("1.31 10*6/mL VALUE", value(sample(outcome, "V-0001"), "total cell density (cell counter)"));
		assertEquals("Site | North", content(outcome).notUnderstood().getFirst().text());
	}

	@Test
	void doubtsAFileWhoseLastLineHasNoEnd() {
		assertReadWith(export.changed(String::stripTrailing).changed(text -> text.substring(0, text.length() - 2))
				.readBy(reader), "file.unfinished");
		assertFalse(export.readBy(reader).problems().stream().anyMatch(one -> one.code().equals("file.unfinished")));
	}
}
