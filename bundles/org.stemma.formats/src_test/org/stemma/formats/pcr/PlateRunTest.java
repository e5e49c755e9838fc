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
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.stemma.api.Place;
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
	void joinsManyWellsInTheTimeOfTheirNumber() {
		StringBuilder text = new StringBuilder("[Results]\nWell\tTarget Name\tCt\n");
		for (int well = 1; well <= MANY; well++) {
			text.append(well).append("\tSOX2\t20.5\n");
		}
		assertEquals(MANY, assertTimeoutPreemptively(Duration.ofSeconds(60), () -> content(text.toString())).samples().size());
	}

	private static RunContent content(String text) {
		ProblemLog log = new ProblemLog();
		SourceText source = new SourceText("a.txt", text, StandardCharsets.UTF_8);
		return new PlateRun(Place.file("a.txt"), new SectionedText(source).sections(log).get(), ReaderSettings.in(ZoneOffset.UTC), log)
				.content(List.of(), Optional.empty());
	}
}
