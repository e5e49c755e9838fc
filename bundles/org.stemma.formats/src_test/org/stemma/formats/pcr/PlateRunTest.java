/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.pcr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.stemma.api.Place;
import org.stemma.api.Problem;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.section.SectionedText;
import org.stemma.formats.text.SourceText;

class PlateRunTest {

	private static final int MANY = 200_000;

	@Test
	void givesTheCurvesOfAWellToItsFirstTarget() {
		RunContent content = content("[Results]\nWell\tTarget Name\tCt\nA1\tSOX2\t20.5\nA1\tLIN28A\t30.5\n"
				+ "[Melt]\nWell\tTemperature\tFluorescence\nA1\t60.5\t1.5\nA1\t61.5\t2.5\n");
		assertEquals(List.of(1, 1), content.samples().stream().map(sample -> sample.curves().size()).toList());
	}

	@Test
	void refusesTablesThatNumberTheSameWellDifferently() {
		ProblemLog log = new ProblemLog();
		content("[Results]\nWell\tWell Position\tTarget Name\tCt\n1\tA1\tSOX2\t20.5\n2\tA2\tSOX2\t21\n"
				+ "[Raw Data]\nWell\tWell Position\tCycle\tx1\n1\tA2\t1\t1.5\n", log);
		assertEquals(List.of("well.differs"), codes(log));
	}

	@Test
	void aRowWithoutAWellIsNotThatOfTheFirstPosition() {
		RunContent content = content("[Results]\nWell\tWell Position\tTarget Name\tCt\n\tA1\tSOX2\t20.5\n"
				+ "\t\tSOX2\t35.5\n");
		assertEquals("20.5", content.samples().stream().filter(sample -> sample.well().equals("A1")).flatMap(sample -> sample.measurements().stream())
				.filter(value -> value.text().endsWith(".5")).map(value -> value.text()).collect(Collectors.joining(" ")));
	}

	@Test
	void takesTwoSpellingsOfAPositionForOneWell() {
		RunContent content = content("[Results]\nWell\tWell Position\tTarget Name\tCt\n1\tA01\tSOX2\t20.5\n"
				+ "[Raw Data]\nWell\tWell Position\tCycle\tx1\n1\tA1\t1\t1.5\n");
		assertEquals("A01 1", content.samples().getFirst().well() + " " + content.samples().getFirst().curves().size());
	}

	@Test
	void doubtsAnotherNameForTheSampleOfAWellAndAShorterCurve() {
		ProblemLog log = new ProblemLog();
		RunContent content = content("[Results]\nWell\tSample Name\tTarget Name\tOmit\tCt\nA1\tLot 7\tSOX2\tfalse\t20.5\nA2\tLot 8\tSOX2\tfalse\t20.5\n"
				+ "[Amplification Data]\nWell\tCycle\tTarget Name\tSample Name\tOmit\tRn\nA1\t1\tSOX2\tLot 9\ttrue\t1.5\nA1\t2\tSOX2\tLot 7\tfalse\t1.5\n"
				+ "A2\t1\tSOX2\tLot 8\tfalse\t1.5\n", log);
		assertEquals(List.of("sample.differs", "curve.short"), codes(log));
		assertEquals("Lot 7 true", content.samples().getFirst().sample() + " "
				+ content.samples().getFirst().measured("amplification data/omit").orElseThrow().text());
		assertEquals("Lot 9", content.notUnderstood().getFirst().text());
	}

	@Test
	void namesASampleThatOnlyACurveNamesAndTheStageOfItsPoints() {
		RunContent content = content("[Results]\nWell\tTarget Name\tCt\nA1\tSOX2\t20.5\n"
				+ "[Raw Data]\nWell\tStage Number\tCycle\tSample\tx1\nA1\t2\t1\tLot 7\t>1.5\nA1\t2\t2\tLot 7\t1.5\n");
		assertEquals("Lot 7 [Optional.empty, Optional[1.5]]", content.samples().getFirst().sample() + " " + content.samples().getFirst().curves().getFirst().values());
		assertEquals("raw data/stage number 2", content.metadata().getFirst().field() + " " + content.metadata().getFirst().text());
	}

	@Test
	void listsAKeyThatASectionStatesDifferently() {
		RunContent content = content("[Results]\nExported: 5\n\nWell\tTarget Name\tCt\nA1\tSOX2\t20.5\n[Raw Data]\nExported: 6\n\nWell\tCycle\tx1\nA1\t1\t2\n");
		assertEquals("Exported 6", content.notUnderstood().getFirst().name() + " " + content.notUnderstood().getFirst().text());
	}

	@Test
	void joinsManyWellsInTheTimeOfTheirNumber() {
		StringBuilder text = new StringBuilder("[Results]\nWell\tTarget Name\tCt\n");
		for (int well = 1; well <= MANY; well++) {
			text.append(well).append("\tSOX2\t20.5\n");
		}
		assertEquals(MANY, assertTimeoutPreemptively(Duration.ofSeconds(60), () -> content(text.toString())).samples().size());
	}

	private static List<String> codes(ProblemLog log) {
		return log.outcome("").problems().stream().map(Problem::code).toList();
	}

	private static RunContent content(String text) {
		return content(text, new ProblemLog());
	}

	private static RunContent content(String text, ProblemLog log) {
		SourceText source = new SourceText("a.txt", text, StandardCharsets.UTF_8);
		return new PlateRun(Place.file("a.txt"), new SectionedText(source).sections(log).get(), ReaderSettings.in(ZoneOffset.UTC), log)
				.content(List.of(), Optional.empty());
	}
}
