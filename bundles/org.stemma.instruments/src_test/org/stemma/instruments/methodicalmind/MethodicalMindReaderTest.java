/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.methodicalmind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.instruments.Fixture;

class MethodicalMindReaderTest {

	private final MethodicalMindReader reader = new MethodicalMindReader();
	private final Fixture plate = Fixture.beside(MethodicalMindReaderTest.class, "plate.txt");

	@Test
	void readsEachSpotThatHasASignal() {
		List<SampleContent> spots = content(plate.readBy(reader)).samples();
		assertEquals(11, spots.size());
		SampleContent spot = spots.get(3);
		assertEquals("A1", spot.well());
		assertEquals("'2' VALUE", value(spot, "location identifier"));
		assertEquals("101 [RLU] VALUE", value(spot, "luminescence"));
		assertEquals("'P77' VALUE", value(spot, "well plate identifier"));
		assertEquals("24 1 VALUE", value(spot, "plate well count"));
	}

	@Test
	void knowsTheZoneAndTheDayThatTheFileNameTells() {
		SampleContent spot = content(plate.readBy(reader)).samples().getFirst();
		assertEquals(LocalDateTime.of(2024, 2, 3, 10, 15), spot.time().orElseThrow().clock());
		assertTrue(spot.time().orElseThrow().zoneKnown());
		assertReadWith(plate.with("P77_2024-02-03-101500", "P77").readBy(reader), "time.order-by-format");
	}

	@Test
	void keepsAMessageInPlaceOfASignal() {
		SampleContent saturated = content(plate.readBy(reader)).samples().stream()
				.filter(spot -> spot.well().equals("B2")).findFirst().orElseThrow();
		assertEquals("'SAT' OUT_OF_RANGE", value(saturated, "luminescence"));
	}

	@Test
	void readsSeveralPlatesOfOneFile() {
		Fixture two = plate.changed(text -> text + text.replace("P77", "P78").replaceFirst("FileName[^\\n]*\\n", ""));
		RunContent content = content(two.readBy(reader));
		assertEquals(22, content.samples().size());
		assertEquals("'P78' VALUE", value(content.samples().getLast(), "well plate identifier"));
		assertEquals("'HTS' VALUE", content.metadata().stream().filter(fact -> fact.field().equals("model number"))
				.map(fact -> text(fact)).findFirst().orElseThrow());
	}

	@Test
	void tellsTheUsersOfSeveralPlatesApart() {
		RunContent content = content(plate.changed(text -> text + text.replace("P77", "P78").replace("kim", "lee")).readBy(reader));
		assertEquals("'kim' VALUE 'lee' VALUE", value(content.samples().getFirst(), "analyst") + " " + value(content.samples().getLast(), "analyst"));
		assertEquals(0, content.metadata().stream().filter(fact -> fact.field().equals("analyst")).count());
	}

	@Test
	void joinsNoShiftedLineToTheBarcode() {
		RunContent content = content(plate.with("Barcode2 :\\t<>", "\tBarcode2 :\\t<>").readBy(reader));
		assertEquals("P77_A1", content.samples().getFirst().sample());
		assertEquals("Barcode2 :\\t<>", content.notUnderstood().getFirst().text().replace("|", "").strip());
	}

	@ParameterizedTest
	@ValueSource(strings = { ",", ";" })
	void readsLinesThatASpreadsheetSavedWithOtherDelimiters(String delimiter) {
		Fixture saved = plate.changed(text -> String.join("\n", text.lines().map(line -> line.replaceAll(" *\t *", delimiter) + delimiter).toList()) + "\n");
		assertEquals(texts(content(plate.readBy(reader))), texts(content(saved.readBy(reader))));
	}

	private static List<String> texts(RunContent content) {
		return content.samples().stream().map(sample -> sample.sample() + sample.well() + sample.time() + sample.measurements().stream()
				.map(value -> value.field() + "=" + text(value)).toList()).toList();
	}

	@Test
	void readsOtherEncodings() {
		assertEquals(11, content(reader.read(plate.file(StandardCharsets.UTF_16), ReaderSettings.in(Fixture.LABORATORY)))
				.samples().size());
	}

	@Test
	void doubtsALineInWhichAWellThatWasReadHasNoSignal() {
		assertReadWith(plate.with("  400 \t SAT  \t  600 \t", "  400 \t  600 \t").readBy(reader), "grid.gap");
		assertFalse(plate.changed(text -> text.replaceAll("\\t  (250|SAT |501) \t", "\t      \t").replace(" SAT  ", "      ")).readBy(reader).problems()
				.stream().anyMatch(problem -> problem.code().equals("grid.gap")), "a column of wells that was not read");
	}

	@Test
	void takesNoBlankLineThatASpreadsheetPaddedForASpot() {
		assertEquals(11, content(plate.changed(text -> text.replace("\r\n\r\n", "\r\n\t\t\t\t\r\n")).readBy(reader)).samples().size());
	}

	@Test
	void saysWhenNoBarcodeNamesThePlate() {
		Outcome<RunContent> outcome = plate.with("<P77>", "<>").readBy(reader);
		assertReadWith(outcome, "sample.unnamed");
		assertEquals(" A1", content(outcome).samples().getFirst().sample() + " " + content(outcome).samples().getFirst().well());
	}

	@Test
	void saysWhenAPlateHasNoTime() {
		assertReadWith(plate.with("Read Time:\t02/03/2024\t10:15:00 EST\r\n", "").readBy(reader), "time.unknown");
	}

	@Test
	void refusesAPlateThatLostLines() {
		assertRefused(plate.with("  \t  401 \t  501 \t  601 \t\r\n", "").readBy(reader), "grid.spots", 24, 0);
		assertRefused(plate.with("Wells Per Col :\t2", "Wells Per Col :\t8").readBy(reader), "grid.size", 8, 2);
		assertRefused(plate.with("  600 \t", "  600 \t 7\t").readBy(reader), "row.long", 23, 5);
	}
}
