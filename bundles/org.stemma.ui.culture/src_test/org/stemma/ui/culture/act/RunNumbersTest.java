/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;

class RunNumbersTest {

	private static final String DENSITY = "viable cell density (cell counter)";

	private final RecordRef run = Views.ref("instrument.InstrumentRun", "RUN-1");
	private final RecordRef vessel = Views.ref("culture.Vessel", "V-1");
	private final RecordRef other = Views.ref("culture.Vessel", "V-2");

	private RecordView run(String state, String unit) {
		return Views.view(run, "samples[0].subject", other, "samples[0].measurements[0].field", DENSITY,
				"samples[0].measurements[0].value", new BigDecimal("9"), "samples[0].measurements[0].unit", "10*6/mL",
				"samples[0].measurements[0].state", "VALUE", "samples[1].subject", vessel, "samples[1].measured", "2026-03-02 09:00",
				"samples[1].measurements[0].field", "viability (cell counter)", "samples[1].measurements[0].value",
				new BigDecimal("95.5"), "samples[1].measurements[0].unit", "%", "samples[1].measurements[0].state", "VALUE",
				"samples[1].measurements[1].field", DENSITY, "samples[1].measurements[1].value", new BigDecimal("0.84"),
				"samples[1].measurements[1].unit", unit, "samples[1].measurements[1].state", state);
	}

	@Test
	void takesTheNumbersOfTheVesselsOwnSample() {
		RunNumbers numbers = RunNumbers.of(run("VALUE", "10*6/mL"), vessel).orElseThrow();
		assertEquals(Map.of("viability", new BigDecimal("95.5"), "viableDensity", new BigDecimal("0.84"), "run", run),
				numbers.values());
		assertEquals("2026-03-02 09:00", numbers.when());
	}

	@Test
	void leavesOutLimitsAndOtherUnits() {
		assertEquals(java.util.Set.of("viability", "run"),
				RunNumbers.of(run("BELOW", "10*6/mL"), vessel).orElseThrow().values().keySet());
		assertEquals(java.util.Set.of("viability", "run"),
				RunNumbers.of(run("VALUE", "1/mL"), vessel).orElseThrow().values().keySet());
	}

	@Test
	void offersNothingFromARunThatDidNotMeasureTheVessel() {
		assertTrue(RunNumbers.of(run("VALUE", "10*6/mL"), Views.ref("culture.Vessel", "V-3")).isEmpty());
	}
}
