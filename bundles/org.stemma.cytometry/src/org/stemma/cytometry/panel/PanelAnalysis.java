/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.panel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.Problem;
import org.stemma.api.instrument.Measured;
import org.stemma.cytometry.fcs.Events;
import org.stemma.cytometry.gate.Dimension;
import org.stemma.cytometry.gate.EventMask;
import org.stemma.cytometry.gate.Gate;
import org.stemma.cytometry.gate.GateSet;
import org.stemma.cytometry.gate.Gating;
import org.stemma.cytometry.gate.Region;
import org.stemma.cytometry.gate.ScaledEvents;
import org.stemma.cytometry.statistics.BeadTube;
import org.stemma.cytometry.statistics.Statistics;

/**
 * Puts a tube's events through a template. The same events, template, adjustments and beads give the same results.
 *
 * @param template gates and results
 * @param channels names of channels by marker
 * @param adjusted regions that take the place of the template's, by gate
 * @param beads    the counting beads of the tube, for counts per volume
 */
public record PanelAnalysis(PanelTemplate template, Map<String, String> channels, Map<String, Region> adjusted,
		Optional<BeadTube> beads) {

	private static final MathContext DIGITS = new MathContext(7);

	/** Copies the maps. */
	public PanelAnalysis {
		channels = Map.copyOf(channels);
		adjusted = Map.copyOf(adjusted);
	}

	/** The results; one whose marker is not in the tube is missing, one of too few events comes with a warning. */
	public Outcome<List<Measured>> measure(Events events, Place place) {
		return ScaledEvents.of(events).then(scaled -> GateSet.of(usable())
				.then(gates -> Gating.evaluate(scaled, gates).then(masks -> results(masks, events.size(), place))));
	}

	/** The gates whose markers are in the tube, and whose parents and parts are. */
	private List<Gate> usable() {
		List<Gate> gates = new ArrayList<>();
		Set<String> made = new HashSet<>();
		for (Gate gate : template.gates().gates()) {
			Region region = adjusted.getOrDefault(gate.id(), gate.region());
			boolean whole = gate.parent().stream().allMatch(made::contains)
					&& (!(region instanceof Region.Combination combination)
							|| combination.references().stream().allMatch(reference -> made.contains(reference.gate())))
					&& region.dimensions().stream().allMatch(this::stained);
			if (whole) {
				gates.add(new Gate(gate.id(), gate.name(), gate.parent(), onChannels(region)));
				made.add(gate.id());
			}
		}
		return gates;
	}

	private boolean stained(Dimension dimension) {
		return dimension.measure() instanceof Dimension.Channel marker && channels.containsKey(marker.name());
	}

	private Region onChannels(Region region) {
		List<Dimension> axes = region.dimensions().stream().map(this::onChannel).toList();
		return switch (region) {
		case Region.Box box -> new Region.Box(axes, box.intervals());
		case Region.Polygon polygon -> new Region.Polygon(axes, polygon.vertices());
		case Region.Ellipsoid round -> new Region.Ellipsoid(axes, round.mean(), round.covariance(), round.distance());
		case Region.Combination combination -> combination;
		};
	}

	private Dimension onChannel(Dimension dimension) {
		String marker = ((Dimension.Channel) dimension.measure()).name();
		return new Dimension(new Dimension.Channel(channels.get(marker)), dimension.compensation(), dimension.transform());
	}

	private Outcome<List<Measured>> results(Map<String, EventMask> masks, int total, Place place) {
		List<Measured> values = new ArrayList<>();
		List<Problem> notes = new ArrayList<>();
		values.add(number("event count", total, "1", place));
		if (template.draft()) {
			notes.add(Problem.warning("panel.draft", "The gates of " + template.name() + " " + template.version()
					+ " stand where they were shipped. Set their positions for this instrument before results are used.", place));
		}
		for (PanelResult result : template.results()) {
			EventMask population = masks.get(result.population());
			EventMask whole = masks.get(result.of());
			if (population == null || whole == null) {
				values.add(Measured.missing(result.field(), place));
				notes.add(Problem.warning("panel.marker-missing", "The tube has no channel for " + result.field() + ".", place));
				continue;
			}
			enough(result, population.count(), place, notes);
			OptionalDouble value = value(result, population.count(), whole.count());
			values.add(value.isPresent() ? number(result.field(), value.getAsDouble(), unit(result), place)
					: Measured.missing(result.field(), place));
			values.add(number(result.field() + " events", population.count(), "1", place));
		}
		return Outcome.of(values, notes);
	}

	private static void enough(PanelResult result, int events, Place place, List<Problem> notes) {
		if (events < result.minimum()) {
			notes.add(Problem.warning("panel.few-events", result.field() + ": " + events + " events, at least "
					+ result.minimum() + " are needed. Acquire more events.", place));
		}
	}

	private OptionalDouble value(PanelResult result, int events, int of) {
		return switch (result.kind()) {
		case PERCENT -> Statistics.percent(events, of);
		case PER_MICROLITRE -> beads.map(tube -> tube.perMicrolitre(events, of)).orElse(OptionalDouble.empty());
		};
	}

	private static String unit(PanelResult result) {
		return result.kind() == PanelResult.Kind.PERCENT ? "%" : "/uL";
	}

	private static Measured number(String field, double value, String unit, Place place) {
		BigDecimal number = value == Math.rint(value) ? BigDecimal.valueOf((long) value) : new BigDecimal(value, DIGITS);
		return Measured.number(field, number, unit, number.toPlainString(), place);
	}
}
