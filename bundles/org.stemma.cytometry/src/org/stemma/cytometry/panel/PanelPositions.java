/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.cytometry.gate.Gate;
import org.stemma.cytometry.gate.GateSet;
import org.stemma.cytometry.gate.Region;

/**
 * Where the gates of a template stand on one instrument, as a laboratory set and verified them. What is gated on what, and
 * what is reported, stays that of the template; each set of positions is a version of its own.
 *
 * @param version what this version is called, such as {@code CYT-2 v3}
 * @param regions the region of each gate that has one of its own
 */
public record PanelPositions(String version, Map<String, Region> regions) {

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
		List<Problem> problems = new ArrayList<>();
		if (version.isEmpty() || version.endsWith(PanelTemplate.DRAFT)) {
			problems.add(Problem.error("panel.version", "Name the version of the positions; a draft cannot be used for results."));
		}
		regions.keySet().stream().sorted().filter(id -> template.gates().gate(id).isEmpty()).forEach(id -> problems
				.add(Problem.error("panel.gate", template.name() + " has no gate " + id + ".")));
		List<Gate> gates = template.gates().gates().stream().map(gate -> placed(gate, problems)).toList();
		return problems.isEmpty() ? GateSet.of(gates, template.gates().matrices())
				.map(set -> new PanelTemplate(template.name(), version, set, template.results())) : Outcome.refused(problems);
	}

	private Gate placed(Gate gate, List<Problem> problems) {
		if (gate.region() instanceof Region.Combination) {
			return gate;
		}
		Region region = regions.get(gate.id());
		if (region == null) {
			problems.add(Problem.error("panel.position", "Set or confirm where gate " + gate.id() + " stands on this instrument."));
			return gate;
		}
		if (!markers(region).equals(markers(gate.region()))) {
			problems.add(Problem.error("panel.markers", "Gate " + gate.id() + " is drawn on " + markers(gate.region())
					+ " and not on " + markers(region) + "."));
		}
		return new Gate(gate.id(), gate.name(), gate.parent(), region);
	}

	private static List<String> markers(Region region) {
		return region.dimensions().stream().map(dimension -> switch (dimension.measure()) {
		case org.stemma.cytometry.gate.Dimension.Channel channel -> channel.name();
		case org.stemma.cytometry.gate.Dimension.ChannelRatio ratio -> ratio.numerator() + "/" + ratio.denominator();
		}).toList();
	}
}
