/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.panel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.Problem;
import org.stemma.api.instrument.Measured;
import org.stemma.cytometry.gate.Gate;
import org.stemma.cytometry.statistics.BeadTube;

/**
 * How tubes of a cytometer become results of a panel, as kept in the settings of the instrument: {@code panel} names the
 * template, {@code panel.version} the version of its positions, {@code gate.NAME} where each gate stands ({@link PositionText}),
 * {@code channel.MARKER} a channel where labels do not say, {@code beads.count}, {@code beads.volume} (uL),
 * {@code beads.dilution} and {@code beads.lot} the counting beads.
 *
 * @param template the template, placed when the settings place it
 * @param channels names of channels by marker, where labels do not say
 * @param beads    the counting beads of each tube
 * @param beadLot  lot of the beads, or empty
 */
public record PanelSettings(PanelTemplate template, Map<String, String> channels, Optional<BeadTube> beads, String beadLot) {

	/** Key of the setting that names the template. */
	public static final String PANEL = "panel";

	/** Key of the setting that names the version of the positions. */
	public static final String VERSION = "panel.version";

	/** What the settings of gates begin with. */
	public static final String GATE = "gate.";

	/** What the settings of channels begin with. */
	public static final String CHANNEL = "channel.";

	/** What the settings of counting beads begin with. */
	public static final String BEADS = "beads.";

	static final String COUNT = BEADS + "count";
	static final String VOLUME = BEADS + "volume";
	static final String DILUTION = BEADS + "dilution";
	static final String LOT = BEADS + "lot";

	/** As long as a setting of a reader may be. */
	private static final int LONGEST = 1000;

	private static final List<String> OWN = List.of(PANEL + ".", GATE, CHANNEL, BEADS);

	/** Copies the map. */
	public PanelSettings {
		channels = new TreeMap<>(channels);
	}

	/** Whether a setting says something about a panel. */
	public static boolean concerns(String key) {
		return key.equals(PANEL) || OWN.stream().anyMatch(key::startsWith);
	}

	/** What settings say about a panel; empty when they say nothing, refused with words that name the setting that is wrong. */
	public static Outcome<Optional<PanelSettings>> of(Map<String, String> settings) {
		Map<String, String> own = new TreeMap<>();
		settings.forEach((key, value) -> {
			if (concerns(key)) {
				own.put(key, value.strip());
			}
		});
		return own.isEmpty() ? Outcome.of(Optional.empty()) : new WrittenPanel(own).read().map(Optional::of);
	}

	/** The same to be kept on an instrument; refused when a gate cannot be said in the words that a setting has room for. */
	public Outcome<Map<String, String>> kept() {
		List<Problem> problems = template.drawn().stream().filter(gate -> !template.draft())
				.filter(gate -> PositionText.of(gate.region()).filter(words -> words.length() <= LONGEST).isEmpty())
				.map(gate -> Problem.error("panel.words", "Gate " + gate.id() + " cannot be kept as a setting: it has too many corners, or a "
						+ "compensation that is not that of the file. Draw it more simply.")).toList();
		return problems.isEmpty() ? Outcome.of(settings()) : Outcome.refused(problems);
	}

	/** Settings that say the same; gates that stand where they were shipped are not among them. */
	public Map<String, String> settings() {
		Map<String, String> settings = new TreeMap<>();
		settings.put(PANEL, template.key());
		template.positions().ifPresent(version -> {
			settings.put(VERSION, version);
			for (Gate gate : template.drawn()) {
				PositionText.of(gate.region()).ifPresent(words -> settings.put(GATE + gate.id(), words));
			}
		});
		channels.forEach((marker, channel) -> settings.put(CHANNEL + marker, channel));
		beads.ifPresent(tube -> {
			settings.put(COUNT, NumberText.of(tube.beads()));
			settings.put(VOLUME, NumberText.of(tube.volume()));
			settings.put(DILUTION, NumberText.of(tube.dilution()));
		});
		if (!beadLot.isEmpty()) {
			settings.put(LOT, beadLot);
		}
		return settings;
	}

	/** What has to be known to trace a result to its template, positions and beads. */
	public List<Measured> facts(Place place) {
		List<Measured> facts = new java.util.ArrayList<>(List.of(Measured.text("panel", template.name(), place),
				Measured.text("panel template version", template.key() + " " + template.version(), place),
				Measured.text("panel positions version", template.positions().orElse("none, as shipped"), place)));
		beads.ifPresent(tube -> {
			facts.add(number("counting beads per tube", tube.beads(), "1", place));
			facts.add(number("counting bead sample volume", tube.volume(), "uL", place));
			facts.add(number("counting bead dilution factor", tube.dilution(), "1", place));
		});
		if (!beadLot.isEmpty()) {
			facts.add(Measured.text("counting bead lot", beadLot, place));
		}
		return facts;
	}

	private static Measured number(String field, double value, String unit, Place place) {
		String text = NumberText.of(value);
		return Measured.number(field, new BigDecimal(text), unit, text, place);
	}
}
