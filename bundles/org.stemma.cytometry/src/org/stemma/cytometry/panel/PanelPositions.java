/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.panel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.cytometry.gate.Dimension;
import org.stemma.cytometry.gate.Gate;
import org.stemma.cytometry.gate.Region;

/**
 * Where the gates of a template stand on one instrument, as a laboratory set and verified them. What is gated on what, and
 * what is reported, stays that of the template; each set of positions is a version of its own.
 *
 * @param version what this version is called, such as {@code CYT-2 v3}
 * @param regions the region of each gate that has one of its own
 */
public record PanelPositions(String version, Map<String, Region> regions) {

	/** How no version may end: results count on it. */
	private static final String DRAFT = "-draft";

	/** Copies the regions. */
	public PanelPositions {
		version = version.strip();
		regions = Map.copyOf(regions);
	}

	/**
	 * The template with these positions. Refused without a name for the version, when a gate is left where the template has
	 * it without being confirmed, when there is no such gate, or when a region is drawn on other markers.
	 */
	public Outcome<PanelTemplate> on(PanelTemplate template) {
		Map<String, Problem> problems = problems(template);
		return problems.isEmpty() ? Outcome.of(template.with(regions).placed(version)) : Outcome.refused(List.copyOf(problems.values()));
	}

	/** What is not right, by gate; under an empty name what is not right about the version. */
	Map<String, Problem> problems(PanelTemplate template) {
		Map<String, Problem> problems = new LinkedHashMap<>();
		if (version.isEmpty() || version.endsWith(DRAFT)) {
			problems.put("", Problem.error("panel.version", "Name the version of the positions; a draft cannot be used for results."));
		}
		List<String> drawn = template.drawn().stream().map(Gate::id).toList();
		regions.keySet().stream().sorted().filter(id -> !drawn.contains(id)).forEach(id -> problems.put(id, Problem
				.error("panel.gate", template.name() + " has no gate " + id + " that is drawn; it has " + String.join(", ", drawn) + ".")));
		for (Gate gate : template.drawn()) {
			Region region = regions.get(gate.id());
			if (region == null) {
				problems.put(gate.id(), Problem.error("panel.position", "Set or confirm where gate " + gate.id() + " stands on this instrument."));
			} else if (!markers(region).equals(markers(gate.region()))) {
				problems.put(gate.id(), Problem.error("panel.markers", "Gate " + gate.id() + " is drawn on " + markers(gate.region())
						+ " and not on " + markers(region) + "."));
			}
		}
		return problems;
	}

	private static List<String> markers(Region region) {
		return region.dimensions().stream().map(dimension -> switch (dimension.measure()) {
		case Dimension.Channel channel -> channel.name();
		case Dimension.ChannelRatio ratio -> ratio.numerator() + "/" + ratio.denominator();
		}).toList();
	}
}
