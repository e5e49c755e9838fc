/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.Problem;
import org.stemma.cytometry.fcs.FcsFixture;
import org.stemma.cytometry.fcs.FcsReader;
import org.stemma.cytometry.gate.Dimension;
import org.stemma.cytometry.gate.Gate;
import org.stemma.cytometry.gate.Region;
import org.stemma.cytometry.gate.Region.Box;
import org.stemma.cytometry.gate.Region.Combination;
import org.stemma.cytometry.gate.Region.Interval;

class PanelPositionsTest {

	private static final PanelTemplate SHIPPED = PanelTemplate.ishageCd34();

	/** Every gate confirmed where it is. */
	private static Map<String, Region> confirmed() {
		Map<String, Region> regions = new HashMap<>();
		for (Gate gate : SHIPPED.gates().gates()) {
			if (!(gate.region() instanceof Combination)) {
				regions.put(gate.id(), gate.region());
			}
		}
		return regions;
	}

	private static List<String> codes(Outcome<?> outcome) {
		return outcome.problems().stream().map(Problem::code).distinct().toList();
	}

	private static Outcome<?> measured(PanelTemplate template) {
		FcsFixture tube = FcsFixture.floats(new String[] { "FSC-A", "SSC-A", "CD45", "CD34", "7-AAD" }, new float[] { 1, 2, 3, 4, 5 });
		return new PanelAnalysis(template, Map.of("FSC-A", "FSC-A", "SSC-A", "SSC-A", "CD45", "CD45", "CD34", "CD34", "7-AAD", "7-AAD"),
				Optional.empty()).measure(new FcsReader().read(tube.file()).get().getFirst(), Place.file("tube.fcs"));
	}

	@Test
	void makeAVersionOfTheLaboratory() {
		Map<String, Region> moved = confirmed();
		Box live = new Box(SHIPPED.gates().gate("Viable").orElseThrow().region().dimensions(), List.of(new Interval(Double.NEGATIVE_INFINITY, 0.4)));
		moved.put("Viable", live);
		PanelTemplate own = new PanelPositions("CYT-2 v3", moved).on(SHIPPED).get();
		assertEquals(Optional.of("CYT-2 v3"), own.positions());
		assertEquals(SHIPPED.version(), own.version());
		assertEquals(live, own.gates().gate("Viable").orElseThrow().region());
		assertEquals(SHIPPED.results(), own.results());
		assertEquals(SHIPPED.gates().gates().stream().map(Gate::parent).toList(), own.gates().gates().stream().map(Gate::parent).toList());
		assertFalse(own.draft());
	}

	@Test
	void leaveNoGateUnset() {
		Map<String, Region> some = confirmed();
		some.remove("CD34+");
		some.remove("Viable");
		Outcome<PanelTemplate> refused = new PanelPositions("v1", some).on(SHIPPED);
		assertEquals(List.of("panel.position"), codes(refused));
		assertEquals(2, refused.problems().size());
	}

	@Test
	void keepTheMarkersAndTheNamesOfTheTemplate() {
		Map<String, Region> wrong = confirmed();
		wrong.put("Viable", new Box(List.of(Dimension.of("CD45")), List.of(new Interval(0, 1))));
		assertEquals(List.of("panel.markers"), codes(new PanelPositions("v1", wrong).on(SHIPPED)));
		Map<String, Region> more = confirmed();
		more.put("Somewhere", more.values().iterator().next());
		assertEquals(List.of("panel.gate"), codes(new PanelPositions("v1", more).on(SHIPPED)));
		assertEquals(List.of("panel.version"), codes(new PanelPositions(" ", confirmed()).on(SHIPPED)));
		assertEquals(List.of("panel.version"), codes(new PanelPositions("2-draft", confirmed()).on(SHIPPED)));
	}

	@Test
	void resultsOfShippedPositionsComeWithAWarning() {
		assertTrue(SHIPPED.draft() && PanelTemplate.isctMsc().draft());
		assertTrue(codes(measured(SHIPPED)).contains("panel.draft"));
		assertFalse(codes(measured(new PanelPositions("v1", confirmed()).on(SHIPPED).get())).contains("panel.draft"));
	}
}
