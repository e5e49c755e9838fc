/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.stated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.conformance.ExpectedResults;
import org.stemma.api.conformance.GivenCase;
import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;

/** What a list says in words, and tables of points, find a wrong value, amount, point or time. */
class StatedTest {

	private static final Place PLACE = new Place("a", 1, 1, "");

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "A01 target 1 898.38 copies/uL, 10 positive of 20; 0", "A01 Ch1 898.39; 1", "B01 Ch1 898.38; 1",
			"20 droplets; 0", "21 droplets; 1", "1 image 10x20; 0", "1 image 10x21; 1", "exposure 10, acquired 2024-05-02T09:00:00; 0",
			"acquired 2024-05-02T10:00; 1", "1 Cq (first 10); 0", "1 Cq (first 11); 1" })
	void looksForTheValuesThatAreStated(String statement, int wrong) throws IOException {
		assertEquals(wrong, new StatedValues().compare(given(statement), Outcome.of(content())).orElseThrow().differences().size());
	}

	@ParameterizedTest
	@CsvSource({ "'1 data, 2 amplification points', 0", "'2 data, 3 amplification points', 2", "0 Cq, 0", "0 melt points, 0" })
	void countsWhatIsStated(String statement, int wrong) throws IOException {
		assertEquals(wrong, new StatedAmounts().compare(given(statement), Outcome.of(content())).orElseThrow().differences().size());
	}

	@Test
	void comparesTheTableThatHasTheWellsOfTheFile() throws IOException {
		ExpectedResults tables = new PointTables();
		assertEquals(List.of(), tables.compare(given("", "well\tsample\t1\t2\nA01\tS\t2.50\tnan\n"), Outcome.of(content())).orElseThrow().differences());
		assertEquals(List.of("well A01 at 2: expected 4, found null"),
				tables.compare(given("", "well\tsample\t1\t2\nA01\tS\t2.50\t4\n"), Outcome.of(content())).orElseThrow().differences());
		assertTrue(tables.compare(given("", "well\tsample\t1\nA02\tS\t2.50\n"), Outcome.of(content())).isEmpty(), "of another file");
	}

	@Test
	void saysNothingOfAFileWithoutStatementsOrContent() throws IOException {
		assertTrue(new StatedValues().compare(given("layout only"), Outcome.of(content())).isEmpty());
		assertTrue(new StatedAmounts().compare(given("1 data"), Outcome.refused("x", "no")).isEmpty());
	}

	private GivenCase given(String statement, String... tables) throws IOException {
		Path file = Files.writeString(folder.resolve("a"), "x");
		List<Path> beside = tables.length == 0 ? List.of() : List.of(Files.writeString(folder.resolve("table.tsv"), tables[0]));
		return new GivenCase(InstrumentFile.of(file), file, statement, List.of(), beside);
	}

	private static RunContent content() {
		List<Measured> values = List.of(number("898.375"), number("10"), number("20"));
		Curve curve = new Curve("amplification data cube", new Curve.Axis("cycle count", "1"), new Curve.Axis("fluorescence", "1"),
				List.of(BigDecimal.ONE, BigDecimal.TWO, BigDecimal.TEN), List.of(Optional.of(new BigDecimal("2.5")), Optional.empty(), Optional.of(BigDecimal.ONE)), PLACE);
		Optional<MeasuredTime> time = Optional.of(new MeasuredTime(LocalDateTime.of(2024, 5, 2, 9, 0), ZoneOffset.UTC, false));
		return new RunContent(List.of(), List.of(new SampleContent("S", "A01", time, values, List.of(curve), PLACE)), List.of());
	}

	private static Measured number(String number) {
		return Measured.number("n", new BigDecimal(number), "1", number, PLACE);
	}
}
