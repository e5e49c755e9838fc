/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.stemma.api.Place;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;

class StandardRunTest {

	private static final Place PLACE = Place.line("run.txt", 1);

	/** By hand: Cq 30, 27, 24 at 10, 100, 1000 is a slope of -3; the instrument had a second plate half with -4. */
	@Test
	void saysWhenTheFileStatesTheSlopeOfOtherWells() {
		StandardRun run = run("-3.500", "false");
		assertEquals(-3, run.curve().slope(), 1e-12);
		assertTrue(run.isStatedOtherwise());
		assertTrue(StandardWords.of(run).stream().anyMatch(line -> line.contains("other wells than the 3 standards")), () -> StandardWords.of(run).toString());
	}

	@Test
	void takesTheSlopeOfTheFileAsTheSameWhenItIsRounded() {
		assertFalse(run("-3.001", "false").isStatedOtherwise());
		assertFalse(run("", "false").isStatedOtherwise());
	}

	@Test
	void fitsWithoutTheWellsThatTheFileLeavesOut() {
		StandardRun run = run("-3.000", "true");
		assertEquals(3, run.curve().points());
		assertFalse(run.isStatedOtherwise());
	}

	@Test
	void fitsEachTargetForItself() {
		List<SampleContent> all = new ArrayList<>(wells("A", "", "false"));
		all.add(well("A9", "B", "1000", "20", "", "false"));
		all.add(well("A10", "B", "10", "28", "", "false"));
		assertEquals(List.of(-3.0, -4.0), StandardRun.of(new RunContent(List.of(), all, List.of())).stream()
				.map(run -> (double) Math.round(run.curve().slope() * 1e6) / 1e6).toList());
	}

	private static StandardRun run(String slope, String omitted) {
		return StandardRun.of(new RunContent(List.of(), wells("A", slope, omitted), List.of())).getFirst();
	}

	/** Three standards, and a fourth that is out of line, where it is left out. */
	private static List<SampleContent> wells(String target, String slope, String omitted) {
		List<SampleContent> wells = new ArrayList<>(List.of(well("A1", target, "10", "30", slope, "false"),
				well("A2", target, "100", "27", slope, "false"), well("A3", target, "1000", "24", slope, "false")));
		if (omitted.equals("true")) {
			wells.add(well("A4", target, "1000", "39", slope, omitted));
		}
		return wells;
	}

	private static SampleContent well(String well, String target, String quantity, String cycles, String slope, String omitted) {
		List<Measured> values = new ArrayList<>(List.of(Measured.text("target dna description", target, PLACE),
				Measured.text("sample role type", "standard sample role", PLACE), Measured.text("omit", omitted, PLACE),
				number("quantity", quantity), number("cycle threshold result (qpcr)", cycles)));
		if (!slope.isEmpty()) {
			values.add(number("slope", slope));
		}
		return new SampleContent("S", well, Optional.empty(), values, PLACE);
	}

	private static Measured number(String field, String text) {
		return Measured.number(field, new BigDecimal(text), "1", text, PLACE);
	}
}
