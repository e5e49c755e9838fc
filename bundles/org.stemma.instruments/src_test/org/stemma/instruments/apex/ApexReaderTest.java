/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.apex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.instruments.Readings.assertReadWith;
import static org.stemma.instruments.Readings.assertRefused;
import static org.stemma.instruments.Readings.content;
import static org.stemma.instruments.Readings.text;
import static org.stemma.instruments.Readings.value;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.instruments.Fixture;
import org.stemma.testkit.instrument.SheetFixture;

class ApexReaderTest {

	private final ApexReader reader = new ApexReader();
	private final List<String> names = List.of("Plate", "Well", "Read Date", "Machine ID", "Spot Forming Units (SFU)",
			"Average Relative Spot Volume (RSV)", "Preset Intensity", "Exposure", "Layout-Donor");
	private final List<List<String>> rows = List.of(names,
			List.of("P3", "A1", "", "", "", "", "400", "", ""),
			List.of("P3", "A2", "2024-01-29 09:06:35", "0", "17", "386.5", "400", "13400", "D7"));

	@Test
	void readsTheFeaturesOfEachWellThatWasRead() {
		RunContent content = content(read("Plate Database", rows));
		assertEquals(2, content.samples().size());
		SampleContent spots = content.samples().getFirst();
		assertEquals("A2 " + LocalDateTime.of(2024, 1, 29, 9, 6, 35), spots.well() + " " + spots.time().orElseThrow().clock());
		assertEquals("'Spot Forming Units (SFU)' VALUE", value(spots, "image feature name"));
		assertEquals("17 1 VALUE", value(spots, "image feature result"));
		assertEquals("13400 ms VALUE", value(spots, "exposure duration setting"));
		assertEquals("'D7' VALUE", value(spots, "layout-donor"));
		assertTrue(content.notUnderstood().stream().anyMatch(part -> part.name().contains("A1")), "a well that was not read");
	}

	@Test
	void recognisesAPlateDatabaseAlone() throws java.io.IOException {
		assertTrue(reader.recognise(new SheetFixture("alone.xlsx").sheet("Plate Database", rows).file().head()).confidence() > 50);
		assertEquals(0, reader.recognise(new SheetFixture("other.xlsx").sheet("Plate Database", List.of(List.of("Well", "Count"))).file().head()).confidence());
	}

	@ParameterizedTest
	@ValueSource(strings = { ",", ";" })
	void readsADatabaseThatASpreadsheetSavedAsText(String delimiter) throws IOException {
		String text = String.join("\n", rows.stream().map(row -> String.join(delimiter, row)).toList()) + "\n";
		Fixture saved = new Fixture("database.csv", delimiter.equals(";") ? text.replace("386.5", "386,5") : text);
		assertTrue(reader.recognise(saved.file().head()).confidence() > 50);
		assertEquals("386.5 1 VALUE", value(content(saved.readBy(reader)).samples().getLast(), "image feature result"));
	}

	@ParameterizedTest
	@CsvSource({ "0, '', sample.unnamed", "1, '', well.missing", "1, ####, well.unreadable", "2, '', time.missing" })
	void doubtsAReadWellThatLostItsNameOrTime(int column, String text, String code) {
		List<String> row = new ArrayList<>(rows.get(2));
		row.set(column, text);
		assertReadWith(read("Plate Database", List.of(names, rows.get(2), row)), code);
	}

	@Test
	void doubtsAWellThatStandsTwice() {
		assertReadWith(read("Plate Database", List.of(names, rows.get(2), rows.get(2))), "row.twice");
	}

	@Test
	void readsCountsAmongMoreWellsWithTooManySpots() {
		List<List<String>> full = List.of(names, rows.get(2), List.of("P3", "A3", "2024-01-29 09:06:35", "0", "TNTC", "", "400", "13400", "D7"),
				List.of("P3", "A4", "2024-01-29 09:06:35", "0", "TNTC", "", "400", "13400", "D7"));
		List<SampleContent> samples = content(read("Plate Database", full)).samples();
		assertEquals("17 1 VALUE", value(samples.getFirst(), "image feature result"));
		assertEquals("'TNTC' OUT_OF_RANGE", value(samples.get(2), "image feature result"));
	}

	@Test
	void readsThePlate() {
		RunContent content = content(read("Plate Database", rows));
		assertEquals("'Iris' VALUE", content.metadata().stream().filter(fact -> fact.field().equals("model number"))
				.map(fact -> text(fact)).findFirst().orElseThrow());
	}

	@Test
	void doubtsASheetThatContradictsTheDatabase() {
		assertTrue(reader.read(withCounts("17"), ReaderSettings.in(Fixture.LABORATORY)).problems().isEmpty());
		assertReadWith(reader.read(withCounts("18"), ReaderSettings.in(Fixture.LABORATORY)), "apex.sheets-differ");
	}

	private InstrumentFile withCounts(String count) {
		return new SheetFixture("p.xlsx").sheet("Plate Information", List.of(List.of("", "Saved By:", "kim"))).sheet("Plate Database", rows)
				.sheet("Spots", List.of(List.of("Spot Forming Units (SFU)"), List.of("", "1", "2"), List.of("A", "", count))).file();
	}

	@Test
	void refusesAWorkbookWithoutItsDatabase() {
		assertRefused(read("Other", rows), "sheet.missing", 1, 0);
		assertRefused(read("Plate Database", rows.subList(0, 2)), "table.empty", 1, 0);
	}

	private Outcome<RunContent> read(String database, List<List<String>> cells) {
		return reader.read(new SheetFixture("p.xlsx")
				.sheet("Plate Information", List.of(List.of("", "Saved By:", "kim"), List.of("", "Machine ID:", "Iris 12")))
				.sheet(database, cells).file(), ReaderSettings.in(Fixture.LABORATORY));
	}
}
