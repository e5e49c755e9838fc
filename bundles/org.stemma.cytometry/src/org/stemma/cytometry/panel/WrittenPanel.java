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
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.cytometry.gate.Region;
import org.stemma.cytometry.statistics.BeadTube;

/** Reads the settings of a panel; each problem names its setting. For one thread. */
final class WrittenPanel {

	private static final String POSITION = "where the gate stands, such as \"CD45 compensated on logicle(262144 0.5 4.5 0) from 0.35 "
			+ "below 0.65 and SSC-A below 100000\" or \"polygon of FSC-A and SSC-A: 40000 2000; 180000 2000; 60000 60000\"";

	private final Map<String, String> settings;
	private final List<Problem> problems = new ArrayList<>();

	WrittenPanel(Map<String, String> settings) {
		this.settings = new TreeMap<>(settings);
	}

	Outcome<PanelSettings> read() {
		String key = settings.getOrDefault(PanelSettings.PANEL, "");
		String known = PanelTemplate.shipped().stream().map(PanelTemplate::key).collect(Collectors.joining(" or "));
		if (key.isEmpty()) {
			return Outcome.refused("panel.missing", "Reader setting " + settings.keySet().iterator().next()
					+ " belongs to a panel, and the setting panel names none. Set it to " + known + ", or remove the others.");
		}
		Optional<PanelTemplate> shipped = PanelTemplate.of(key);
		if (shipped.isEmpty()) {
			return Outcome.refused("panel.unknown", "Reader setting panel: found \"" + key + "\", expected " + known + ".");
		}
		return read(shipped.get());
	}

	private Outcome<PanelSettings> read(PanelTemplate shipped) {
		PanelTemplate template = placed(shipped);
		Map<String, String> channels = channels(shipped);
		Optional<BeadTube> beads = beads();
		settings.keySet().stream().filter(key -> !understood(key)).forEach(key -> wrong("panel.setting", key,
				"panel, panel.version, gate.NAME, channel.MARKER, beads.count, beads.volume, beads.dilution or beads.lot"));
		return problems.isEmpty() ? Outcome.of(new PanelSettings(template, channels, beads, settings.getOrDefault(PanelSettings.LOT, "")))
				: Outcome.refused(problems);
	}

	private static boolean understood(String key) {
		return part(key, PanelSettings.GATE) || part(key, PanelSettings.CHANNEL)
				|| List.of(PanelSettings.PANEL, PanelSettings.VERSION, PanelSettings.COUNT, PanelSettings.VOLUME, PanelSettings.DILUTION,
						PanelSettings.LOT).contains(key);
	}

	private void wrong(String code, String key, String expected) {
		problems.add(Problem.error(code, "Reader setting " + key + ": found \"" + settings.getOrDefault(key, "") + "\", expected "
				+ expected + "."));
	}

	private static boolean part(String key, String beginning) {
		return key.startsWith(beginning) && key.length() > beginning.length();
	}

	/** The template with the positions; as shipped when neither a version nor a gate is set. */
	private PanelTemplate placed(PanelTemplate shipped) {
		Map<String, Region> regions = new HashMap<>();
		List<String> unread = new ArrayList<>();
		settings.keySet().stream().filter(key -> key.startsWith(PanelSettings.GATE)).forEach(key -> {
			String gate = key.substring(PanelSettings.GATE.length());
			PositionText.read(settings.get(key)).ifPresentOrElse(region -> regions.put(gate, region), () -> {
				unread.add(gate);
				wrong("panel.position", key, POSITION);
			});
		});
		if (!settings.containsKey(PanelSettings.VERSION) && regions.isEmpty() && unread.isEmpty()) {
			return shipped;
		}
		PanelPositions positions = new PanelPositions(settings.getOrDefault(PanelSettings.VERSION, ""), regions);
		positions.problems(shipped).forEach((gate, problem) -> {
			if (!unread.contains(gate)) {
				String key = gate.isEmpty() ? PanelSettings.VERSION : PanelSettings.GATE + gate;
				problems.add(Problem.error(problem.code(), "Reader setting " + key + ": " + problem.message()));
			}
		});
		return problems.isEmpty() ? positions.on(shipped).get() : shipped;
	}

	private Map<String, String> channels(PanelTemplate template) {
		Map<String, String> channels = new TreeMap<>();
		settings.keySet().stream().filter(key -> part(key, PanelSettings.CHANNEL)).forEach(key -> {
			String marker = key.substring(PanelSettings.CHANNEL.length());
			if (!template.markers().contains(marker)) {
				problems.add(Problem.error("panel.channel", "Reader setting " + key + ": " + template.name() + " has no marker " + marker
						+ "; it has " + String.join(", ", template.markers()) + "."));
			} else if (channels.containsValue(settings.get(key))) {
				wrong("panel.channel", key, "a channel that no other marker is on");
			}
			channels.put(marker, settings.get(key));
		});
		return channels;
	}

	private Optional<BeadTube> beads() {
		List<String> keys = List.of(PanelSettings.COUNT, PanelSettings.VOLUME, PanelSettings.DILUTION);
		if (keys.stream().noneMatch(settings::containsKey)) {
			return Optional.empty();
		}
		double beads = number(PanelSettings.COUNT, value -> BeadTube.possible(value, 1, 1), "the number of beads in a tube, above 0");
		double volume = number(PanelSettings.VOLUME, value -> BeadTube.possible(1, value, 1), "the sample in a tube in microlitres, above 0");
		double dilution = number(PanelSettings.DILUTION, value -> BeadTube.possible(1, 1, value), "how often the sample was diluted, at least 1");
		return Double.isNaN(beads + volume + dilution) ? Optional.empty() : Optional.of(new BeadTube(beads, volume, dilution));
	}

	private double number(String key, Predicate<Double> possible, String expected) {
		Optional<Double> number = NumberText.read(settings.getOrDefault(key, "")).filter(all -> all.size() == 1).map(List::getFirst)
				.filter(possible);
		if (number.isEmpty()) {
			wrong("panel.beads", key, expected);
		}
		return number.orElse(Double.NaN);
	}
}
