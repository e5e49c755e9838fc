/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.panel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.stemma.cytometry.fcs.FcsFixture;
import org.stemma.cytometry.gate.Region;

/** Makes tubes of a CD34 enumeration whose events lie plainly inside or outside the gates as they are shipped. */
public final class MarkedTube {

	private static final String[] CHANNELS = { "FSC-A", "SSC-A", "FL1-A", "FL2-A", "FL3-A" };

	private final List<float[]> rows = new ArrayList<>();

	/** Counting beads. */
	public MarkedTube beads(int count) {
		return add(count, 20_000, 200_000, 250_000, 250_000, 10);
	}

	/** Viable lymphocytes without CD34. */
	public MarkedTube lymphocytes(int count) {
		return add(count, 90_000, 20_000, 60_000, 50, 20);
	}

	/** Viable CD34 positive cells. */
	public MarkedTube stemCells(int count) {
		return add(count, 110_000, 25_000, 3_000, 20_000, 20);
	}

	/** The same, but dead. */
	public MarkedTube deadStemCells(int count) {
		return add(count, 110_000, 25_000, 3_000, 20_000, 90_000);
	}

	/** Viable CD34 positive cells half of whose light in the CD34 channel is seen in that of 7-AAD, too. */
	public MarkedTube spilledStemCells(int count) {
		return add(count, 110_000, 25_000, 3_000, 20_000, 10_020);
	}

	private MarkedTube add(int times, float... event) {
		for (int i = 0; i < times; i++) {
			rows.add(event);
		}
		return this;
	}

	/** The file of a sample. */
	public FcsFixture file(String sample) {
		return FcsFixture.floats(CHANNELS, rows.toArray(float[][]::new)).set("SAMPLE ID", sample).set("$P3S", "CD45 FITC")
				.set("$P4S", "CD34 PE").set("$P5S", "7AAD");
	}

	/** Settings with every gate confirmed where it was shipped. */
	public static Map<String, String> confirmed(PanelTemplate template, String version) {
		Map<String, Region> regions = new HashMap<>();
		template.drawn().forEach(gate -> regions.put(gate.id(), gate.region()));
		PanelTemplate placed = new PanelPositions(version, regions).on(template).get();
		return new HashMap<>(new PanelSettings(placed, Map.of(), java.util.Optional.empty(), "").settings());
	}

	/** The same with 98,500 beads in a tube of 100 uL of a sample diluted 20 times. */
	public static Map<String, String> withBeads(String version) {
		Map<String, String> settings = confirmed(PanelTemplate.ishageCd34(), version);
		settings.putAll(Map.of("beads.count", "98500", "beads.volume", "100", "beads.dilution", "20", "beads.lot", "B-7"));
		return settings;
	}
}
