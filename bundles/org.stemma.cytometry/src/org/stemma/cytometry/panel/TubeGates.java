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
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.stemma.api.Outcome;
import org.stemma.cytometry.gate.Dimension;
import org.stemma.cytometry.gate.Gate;
import org.stemma.cytometry.gate.GateSet;
import org.stemma.cytometry.gate.Region;

/**
 * The gates of a template on the channels of one tube.
 *
 * @param template the gates on markers
 * @param channels names of channels by marker
 */
public record TubeGates(PanelTemplate template, Map<String, String> channels) {

	/** Copies the map. */
	public TubeGates {
		channels = Map.copyOf(channels);
	}

	/** The gates whose markers are in the tube, and whose parents and parts are. */
	public Outcome<GateSet> gates() {
		List<Gate> gates = new ArrayList<>();
		Set<String> made = new HashSet<>();
		for (Gate gate : template.gates().gates()) {
			if (needs(gate).allMatch(made::contains) && gate.region().dimensions().stream().allMatch(this::measured)) {
				gates.add(new Gate(gate.id(), gate.name(), gate.parent(), moved(gate.region(), channels)));
				made.add(gate.id());
			}
		}
		return GateSet.of(gates, template.gates().matrices());
	}

	private static Stream<String> needs(Gate gate) {
		return gate.region() instanceof Region.Combination combination
				? Stream.concat(gate.parent().stream(), combination.references().stream().map(Region.Reference::gate)) : gate.parent().stream();
	}

	private boolean measured(Dimension dimension) {
		return dimension.measure() instanceof Dimension.Channel marker && channels.containsKey(marker.name());
	}

	/** The markers that a gate needs, with those of the gates it lies in or combines, that have no channel in the tube. */
	Set<String> missing(String gate) {
		Set<String> missing = new LinkedHashSet<>();
		template.gates().gate(gate).ifPresent(found -> {
			needs(found).forEach(other -> missing.addAll(missing(other)));
			found.region().dimensions().stream().filter(axis -> !measured(axis)).map(Dimension::measure)
					.forEach(measure -> missing.add(measure instanceof Dimension.Channel marker ? marker.name() : measure.toString()));
		});
		return missing;
	}

	/** A region on the channels of the tube, brought back to the markers on which the template has the gate. */
	public Region onMarkers(String gate, Region region) {
		Map<String, String> markers = new HashMap<>();
		template.gates().gate(gate).stream().flatMap(found -> found.region().dimensions().stream()).map(Dimension::measure)
				.forEach(measure -> {
					if (measure instanceof Dimension.Channel marker && channels.containsKey(marker.name())) {
						markers.put(channels.get(marker.name()), marker.name());
					}
				});
		return moved(region, markers);
	}

	private static Region moved(Region region, Map<String, String> names) {
		UnaryOperator<Dimension> renamed = axis -> axis.measure() instanceof Dimension.Channel channel && names.containsKey(channel.name())
				? new Dimension(new Dimension.Channel(names.get(channel.name())), axis.compensation(), axis.transform()) : axis;
		List<Dimension> axes = region.dimensions().stream().map(renamed).toList();
		return switch (region) {
		case Region.Box box -> new Region.Box(axes, box.intervals());
		case Region.Polygon polygon -> new Region.Polygon(axes, polygon.vertices());
		case Region.Ellipsoid round -> new Region.Ellipsoid(axes, round.mean(), round.covariance(), round.distance());
		case Region.Combination combination -> combination;
		};
	}
}
