/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.stemma.api.RecordRef;
import org.stemma.cytometry.gate.Region;
import org.stemma.cytometry.panel.PanelPositions;
import org.stemma.cytometry.panel.PanelSettings;
import org.stemma.cytometry.panel.PanelTemplate;
import org.stemma.cytometry.panel.PositionText;
import org.stemma.cytometry.statistics.BeadTube;
import org.stemma.ui.instruments.mapping.InstrumentSettings;

class InstrumentPanelTest {

	private static InstrumentPanel of(String format, Map<String, String> settings) {
		return new InstrumentPanel(new InstrumentSettings(new RecordRef("instrument.Instrument", UUID.randomUUID(), "CYT-2"), 1, format, "", settings),
				PanelSettings.of(settings));
	}

	private static Map<String, String> adopted() {
		Map<String, Region> regions = new HashMap<>();
		PanelTemplate shipped = PanelTemplate.ishageCd34();
		shipped.drawn().forEach(gate -> regions.put(gate.id(), gate.region()));
		regions.put("Viable", PositionText.read("7-AAD compensated below 500").orElseThrow());
		return new PanelSettings(new PanelPositions("v3", regions).on(shipped).get(), Map.of("CD34", "FL2-A"),
				Optional.of(new BeadTube(98_500, 100, 20)), "B-7").settings();
	}

	@Test
	void saysThePanelInWords() {
		assertEquals("CD34 enumeration (ISHAGE, single platform), template version 1. Positions v3. They count for each file that is imported from now on. "
				+ "98500 counting beads in a tube of 100 \u00b5L, sample diluted 20 times. Lot of the beads: B-7. Channels named: CD34 = FL2-A.",
				PanelWords.of(of("fcs", adopted())));
		assertTrue(PanelWords.of(of("fcs", Map.of("panel", "ishage-cd34"))).contains("stand where they were shipped"));
		assertTrue(PanelWords.of(of("fcs", Map.of("panel", "ishage-cd34"))).contains("No counting beads are set"));
		assertTrue(PanelWords.of(of("", Map.of())).contains("put through no panel"));
		assertTrue(PanelWords.of(of("table", Map.of("column.A", "sample"))).contains("read as table"));
		assertTrue(PanelWords.of(of("fcs", Map.of("panel", "x"))).contains("cannot be used, so its files are refused. Reader setting panel: found \"x\""));
	}

	@Test
	void saysWhichGateWasMoved() {
		List<GateLine> lines = GateLine.of(of("fcs", adopted()).kept("ishage-cd34").orElseThrow().template());
		assertEquals(List.of(new GateLine("Viable", "7-AAD compensated below 500", true)), lines.stream().filter(GateLine::moved).toList());
		assertEquals(6, lines.size());
	}

	@Test
	void knowsThePanelOfATemplateOnlyWhenItIsRight() {
		assertTrue(of("fcs", adopted()).kept("isct-msc").isEmpty());
		assertTrue(of("fcs", Map.of("panel", "ishage-cd34", "gate.Viable", "x")).kept("ishage-cd34").isEmpty());
	}
}
