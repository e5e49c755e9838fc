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

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.cytometry.gate.Region;
import org.stemma.cytometry.gate.Region.Polygon;
import org.stemma.cytometry.gate.Region.Vertex;
import org.stemma.cytometry.statistics.BeadTube;

class PanelSettingsTest {

	private static List<String> messages(Map<String, String> settings) {
		Outcome<Optional<PanelSettings>> read = PanelSettings.of(settings);
		assertTrue(!read.succeeded() || read.problems().isEmpty());
		return read.problems().stream().map(Problem::message).toList();
	}

	@Test
	void sayNothingWithoutAPanel() {
		assertEquals(Optional.empty(), PanelSettings.of(Map.of("column.Sample", "sample", "table.header", "3")).get());
	}

	@Test
	void areTheShippedGatesUntilPositionsAreSet() {
		PanelSettings read = PanelSettings.of(Map.of("panel", "isct-msc", "channel.Viability", "V450-A")).get().orElseThrow();
		assertTrue(read.template().draft());
		assertEquals(Map.of("Viability", "V450-A"), read.channels());
		assertEquals(Map.of("panel", "isct-msc", "channel.Viability", "V450-A"), read.settings());
	}

	@Test
	void sayTheSameWhenTheyAreWrittenAndReadAgain() {
		Map<String, String> settings = MarkedTube.withBeads("CYT-2 v3");
		settings.put("gate.Viable", "7-AAD compensated on logicle(262144 0.5 4.5 0) below 0.41");
		settings.put("channel.CD34", "FL2-A");
		PanelSettings read = PanelSettings.of(settings).get().orElseThrow();
		assertEquals(settings, read.settings());
		assertEquals(Optional.of("CYT-2 v3"), read.template().positions());
		assertEquals(Optional.of(new BeadTube(98_500, 100, 20)), read.beads());
		assertEquals(List.of("panel", "panel template version", "panel positions version", "counting beads per tube", "counting bead sample volume",
				"counting bead dilution factor", "counting bead lot"),
				read.facts(org.stemma.api.Place.file("a.fcs")).stream().map(fact -> fact.field()).toList());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "panel|cd34|Reader setting panel: found \"cd34\", expected ishage-cd34 or isct-msc",
			"panel|''|the setting panel names none", "panel.version|''|Reader setting panel.version: Name the version",
			"gate.Viable|<x/>|Reader setting gate.Viable: found \"<x/>\", expected where the gate stands",
			"gate.Viable|CD45 below 3|Reader setting gate.Viable: Gate Viable is drawn on [7-AAD] and not on [CD45]",
			"gate.Cells|CD45 below 3|Reader setting gate.Cells: CD34 enumeration",
			"beads.count|many|Reader setting beads.count: found \"many\", expected the number of beads", "beads.volume|0|Reader setting beads.volume",
			"beads.dilution|0.5|Reader setting beads.dilution", "beads.count|1e300|Reader setting beads.count", "beads.count|1e999|Reader setting beads.count", "beads.brand|X|Reader setting beads.brand",
			"panel.versions|X|Reader setting panel.versions", "channel.CD19|FL9-A|Reader setting channel.CD19: CD34 enumeration" })
	void areRefusedByName(String key, String value, String words) {
		Map<String, String> settings = MarkedTube.withBeads("v1");
		settings.put(key, value);
		List<String> messages = messages(settings);
		assertEquals(1, messages.size(), messages.toString());
		assertTrue(messages.getFirst().contains(words), messages.toString());
	}

	@ParameterizedTest
	@CsvSource({ "panel.version", "gate.CD34+", "beads.volume", "panel" })
	void areRefusedWithoutOneOfThem(String missing) {
		Map<String, String> settings = MarkedTube.withBeads("v1");
		settings.remove(missing);
		List<String> messages = messages(settings);
		assertEquals(1, messages.size(), messages.toString());
		assertTrue(messages.getFirst().contains(missing), messages.toString());
	}

	@Test
	void areNotKeptWhenAGateHasMoreCornersThanASettingHasRoomFor() {
		PanelSettings settings = PanelSettings.of(MarkedTube.withBeads("v1")).get().orElseThrow();
		assertEquals(settings.settings(), settings.kept().get());
		List<Vertex> many = IntStream.range(0, 90).mapToObj(i -> new Vertex(i / 7.0, i * i / 3.0)).toList();
		Region wide = new Polygon(settings.template().gates().gate("Viable CD34+").orElseThrow().region().dimensions(), many);
		Outcome<?> kept = new PanelSettings(settings.template().with(Map.of("Viable CD34+", wide)), Map.of(), Optional.empty(), "").kept();
		assertEquals(List.of("panel.words"), kept.problems().stream().map(Problem::code).toList());
		assertTrue(kept.problems().getFirst().message().contains("Viable CD34+"));
	}

	@Test
	void areRefusedWhenTwoMarkersAreOnOneChannel() {
		Map<String, String> settings = new HashMap<>(Map.of("panel", "ishage-cd34", "channel.CD34", "FL1-A", "channel.CD45", "FL1-A"));
		assertEquals(List.of("Reader setting channel.CD45: found \"FL1-A\", expected a channel that no other marker is on."), messages(settings));
	}
}
