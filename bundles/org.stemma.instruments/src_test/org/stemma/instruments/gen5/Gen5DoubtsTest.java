/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.gen5;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.instruments.Readings.assertReadWith;
import static org.stemma.instruments.Readings.assertRefused;
import static org.stemma.instruments.Readings.content;
import static org.stemma.instruments.Readings.value;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.api.instrument.SampleContent;
import org.stemma.instruments.Fixture;

/** What Gen5 says of wells and plates that is no plain value: several points of a well, marks, lines that are missing. */
class Gen5DoubtsTest {

	private final Gen5Reader reader = new Gen5Reader();
	private final Fixture export = Fixture.beside(Gen5ReaderTest.class, "two-wavelengths.txt").with("MISSED", "0.9");

	@ParameterizedTest
	@CsvSource({ "?????, ERROR", "*****, ERROR", "OVRFLW, OUT_OF_RANGE" })
	void takesAMarkOfGen5AsItIsMeantWithoutADoubtOfTheFile(String mark, String state) {
		var read = export.with("?????", mark).readBy(reader);
		assertEquals("'" + mark + "' " + state, value(well(content(read), "A3"), "delta"));
		assertEquals(List.of(), read.problems().stream().filter(problem -> !problem.code().equals("time.order-by-name")).toList());
	}

	@Test
	void keepsWhatWasMadeOfAnAreaScanUnderItsNameAndListsItsPoints() {
		RunContent content = content(scan("\t1\t2\r\nA\t0.51\t0.61\tMean [450]\r\n\t0.02\t0.03\tStd Dev [450]\r\n\r\nA1\r\n\t1\t2\r\nA\t0.4\t0.5\r\nB\t0.5\t0.6\r\n").readBy(reader));
		SampleContent well = well(content, "A1");
		assertEquals("0.51 1 VALUE 0.02 1 VALUE no such field", value(well, "mean [450]") + " " + value(well, "std dev [450]") + " " + value(well, "absorbance"));
		assertEquals(List.of("A1", "A2"), content.samples().stream().map(SampleContent::well).toList());
		assertEquals(List.of("| 1 | 2", "A | 0.4 | 0.5", "B | 0.5 | 0.6", "A1"), content.notUnderstood().stream().map(NotUnderstood::text).map(String::strip).toList());
		assertEquals("0.51 1 VALUE", value(well(content(scan("\t1\t2\r\nA\t0.51\t0.61\t450\r\n").readBy(reader)), "A1"), "450"));
	}

	@Test
	void refusesAnAreaScanOfWhichNothingTellsWhetherItsValuesArePoints() {
		assertRefused(scan("\t1\t2\r\nA\t0.51\t0.61\r\n").readBy(reader), "gen5.area-scan", 24, 0);
		assertRefused(scan("Well\tX\tValue\r\nA1\t0\t0.5\r\nA1\t1\t0.6\r\n").readBy(reader), "gen5.area-scan", 23, 2);
		assertRefused(scan("A1\r\n\t1\t2\r\nA\t0.51\t0.61\r\n").readBy(reader), "gen5.no-results", 25, 0);
	}

	@Test
	void warnsOfATableThatLostItsLastLines() {
		String rows = "Results\r\n\t" + columns("%d", 12) + "\r\n";
		String lines = java.util.stream.IntStream.range(0, 7).mapToObj(i -> (char) ('A' + i) + "\t" + columns("0.%d", 12) + "\tod:450\r\n").reduce("", String::concat);
		Fixture seven = export.changed(text -> text.substring(0, text.indexOf("Layout")) + rows + lines);
		assertReadWith(seven.readBy(reader), "grid.rows-lost");
		assertTrue(seven.with("Full Plate", "A1..G12").readBy(reader).problems().stream().noneMatch(problem -> problem.code().equals("grid.rows-lost")));
		Fixture eight = seven.changed(text -> text + "H\t" + columns("0.%d", 12) + "\tod:450\r\n");
		assertTrue(eight.readBy(reader).problems().stream().noneMatch(problem -> problem.code().equals("grid.rows-lost")));
		Fixture results = export.changed(text -> text.substring(0, text.indexOf("B\t0.004")));
		assertReadWith(results.readBy(reader), "grid.rows-lost");
		assertTrue(export.readBy(reader).problems().stream().noneMatch(problem -> problem.code().equals("grid.rows-lost")));
	}

	private static String columns(String form, int count) {
		return String.join("\t", java.util.stream.IntStream.rangeClosed(1, count).mapToObj(form::formatted).toList());
	}

	private Fixture scan(String results) {
		return export.changed(text -> text.substring(0, text.indexOf("Layout")) + "Results\r\n" + results).with("Absorbance Endpoint", "Absorbance Area Scan");
	}

	private static SampleContent well(RunContent content, String well) {
		return content.samples().stream().filter(one -> one.well().equals(well)).findFirst().orElseThrow();
	}
}
