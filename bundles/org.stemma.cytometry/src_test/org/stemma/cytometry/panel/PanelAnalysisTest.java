/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.Problem;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.cytometry.fcs.Events;
import org.stemma.cytometry.fcs.FcsFixture;
import org.stemma.cytometry.fcs.FcsReader;
import org.stemma.cytometry.gate.Dimension;
import org.stemma.cytometry.gate.Region;
import org.stemma.cytometry.gate.Region.Box;
import org.stemma.cytometry.gate.Region.Interval;
import org.stemma.cytometry.statistics.BeadTube;

class PanelAnalysisTest {

	private static final Place PLACE = Place.file("tube.fcs");
	private static final List<String> ISHAGE = List.of("FSC-A", "SSC-A", "CD45", "CD34", "7-AAD");

	/** 980 beads, 5000 lymphocytes, 42 CD34 cells of which 2 are dead. */
	private static Events tube() {
		List<float[]> rows = new ArrayList<>();
		add(rows, 980, 20_000, 200_000, 250_000, 250_000, 10);
		add(rows, 5_000, 90_000, 20_000, 60_000, 50, 20);
		add(rows, 40, 110_000, 25_000, 3_000, 20_000, 20);
		add(rows, 2, 110_000, 25_000, 3_000, 20_000, 90_000);
		FcsFixture file = FcsFixture.floats(new String[] { "FSC-A", "SSC-A", "FL1-A", "FL2-A", "FL3-A" },
				rows.toArray(float[][]::new)).set("$P3S", "CD45 FITC").set("$P4S", "CD34 PE").set("$P5S", "7AAD");
		return new FcsReader().read(file.file()).get().getFirst();
	}

	private static void add(List<float[]> rows, int times, float... event) {
		for (int i = 0; i < times; i++) {
			rows.add(event);
		}
	}

	private static Outcome<List<Measured>> ishage(Map<String, Region> adjusted) {
		Events events = tube();
		Map<String, Region> regions = new HashMap<>();
		PanelTemplate.ishageCd34().drawn().forEach(gate -> regions.put(gate.id(), gate.region()));
		regions.putAll(adjusted);
		return new PanelAnalysis(new PanelPositions("v1", regions).on(PanelTemplate.ishageCd34()).get(),
				MarkerChannels.of(events.set(), ISHAGE, Map.of()).channels(), Optional.of(new BeadTube(98_500, 100, 20))).measure(events, PLACE);
	}

	private static Measured value(Outcome<List<Measured>> outcome, String field) {
		return outcome.get().stream().filter(measured -> measured.field().equals(field)).findFirst().orElseThrow();
	}

	@Test
	void countsViableCd34CellsByBeads() {
		Measured count = value(ishage(Map.of()), "viable cd34+ cell count");
		assertEquals("/uL", count.unit());
		assertEquals(40.0 / 980 * 98_500 / 100 * 20, count.value().orElseThrow().doubleValue(), 1e-3);
		assertEquals(100.0 * 40 / 5_040, value(ishage(Map.of()), "cd34+ of viable cd45+").value().orElseThrow().doubleValue(),
				1e-5);
	}

	@Test
	void warnsOfTooFewEvents() {
		assertTrue(ishage(Map.of()).problems().stream().map(Problem::message)
				.anyMatch(message -> message.contains("40 events (counting error 16 %), at least 100")));
	}

	@Test
	void takesAdjustedGates() {
		Region all = new Box(List.of(Dimension.of("7-AAD")),
				List.of(new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)));
		Measured events = value(ishage(Map.of("Viable", all)), "viable cd34+ cell count events");
		assertEquals(42, events.value().orElseThrow().intValue());
	}

	@Test
	void reportsTheMarkersOfATubeAndMissesTheOthers() {
		List<float[]> rows = new ArrayList<>();
		add(rows, 97, 100_000, 50_000, 90_000, 10, 50_000, 5);
		add(rows, 3, 100_000, 50_000, 90_000, 10, 5, 5);
		FcsFixture file = FcsFixture.floats(new String[] { "FSC-A", "SSC-A", "FSC-H", "V-A", "R-A", "B-A" },
				rows.toArray(float[][]::new)).set("$P4S", "Viability").set("$P5S", "CD73 APC").set("$P6S", "HLA-DR FITC");
		Events events = new FcsReader().read(file.file()).get().getFirst();
		List<String> markers = List.of("FSC-A", "SSC-A", "FSC-H", "Viability", "CD73", "CD90", "HLA-DR");
		Outcome<List<Measured>> outcome = new PanelAnalysis(PanelTemplate.isctMsc(),
				MarkerChannels.of(events.set(), markers, Map.of()).channels(), Optional.empty()).measure(events, PLACE);
		assertEquals(97, value(outcome, "cd73 positive").value().orElseThrow().intValue());
		assertEquals(0, value(outcome, "hla-dr positive").value().orElseThrow().intValue());
		assertEquals(State.MISSING, value(outcome, "cd90 positive").state());
	}
}
