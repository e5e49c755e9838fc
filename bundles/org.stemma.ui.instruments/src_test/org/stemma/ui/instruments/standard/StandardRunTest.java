/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.SampleContent;
import org.stemma.ui.instruments.run.Samples;
import org.stemma.ui.plot.SvgDrawing;

class StandardRunTest {

	private static SampleContent well(String well, String target, String role, double cycles, double quantity, boolean omitted) {
		return Samples.well("S" + well, well, Samples.text("target dna description", target), Samples.text("x/sample role type", role + " sample role"),
				Double.isNaN(cycles) ? Measured.missing("y/cycle threshold result (qpcr)", Samples.PLACE)
						: Samples.number("y/cycle threshold result (qpcr)", cycles, "1"),
				quantity > 0 ? Samples.number("z/quantity", quantity, "1") : Measured.missing("z/quantity", Samples.PLACE),
				Samples.text("omit", String.valueOf(omitted)));
	}

	private final List<StandardRun> runs = StandardRun.of(Samples.content(well("A1", "OCT4", "standard", 31, 10, false),
			well("A2", "OCT4", "standard", 28, 100, false), well("A3", "OCT4", "standard", 24, 1000, false),
			well("A4", "OCT4", "standard", 21, 10_000, false), well("A5", "OCT4", "standard", 39, 10_000, true),
			well("A6", "OCT4", "unknown", 27.7, 0, false), well("A7", "OCT4", "unknown", Double.NaN, 0, false),
			well("A8", "OCT4", "control", Double.NaN, 0, false), well("B1", "GAPDH", "unknown", 18, 0, false)));

	@Test
	void onlyTargetsWithStandardsHaveACurve() {
		assertEquals(List.of("OCT4"), runs.stream().map(StandardRun::target).toList());
	}

	@Test
	void standardsLeftOutDoNotCount() {
		assertEquals(-3.4, runs.getFirst().curve().slope(), 1e-12);
		assertEquals(4, runs.getFirst().curve().points());
	}

	@Test
	void theLineGivesQuantitiesToUnknowns() {
		assertEquals(100, runs.getFirst().curve().quantity(27.7), 1e-9);
	}

	@Test
	void saysSlopeEfficiencyAndFit() {
		String svg = SvgDrawing.document(new StandardPainting(runs.getFirst()), 900, 600, "");
		assertTrue(svg.contains(">Slope -3.4</text>") && svg.contains(">Efficiency 96.8 %</text>") && svg.contains(">R\u00b2 0.9966</text>"), svg);
	}
}
