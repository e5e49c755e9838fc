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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.Problem;
import org.stemma.api.instrument.Measured;
import org.stemma.cytometry.fcs.Events;
import org.stemma.cytometry.gate.EventMask;
import org.stemma.cytometry.gate.Gating;
import org.stemma.cytometry.gate.ScaledEvents;
import org.stemma.cytometry.statistics.BeadTube;
import org.stemma.cytometry.statistics.Statistics;

/**
 * Puts a tube's events through a template. The same events, template and beads give the same results.
 *
 * @param template gates and results
 * @param channels names of channels by marker
 * @param beads    the counting beads of the tube, for counts per volume
 */
public record PanelAnalysis(PanelTemplate template, Map<String, String> channels, Optional<BeadTube> beads) {

	/** What the field of a result is followed by where its number of events stands. */
	public static final String EVENTS = " events";

	private static final MathContext DIGITS = new MathContext(7);

	/** Copies the map. */
	public PanelAnalysis {
		channels = Map.copyOf(channels);
	}

	/** The results; one whose marker is not in the tube is missing, one of too few events comes with a warning. */
	public Outcome<List<Measured>> measure(Events events, Place place) {
		return ScaledEvents.of(events).then(scaled -> measure(scaled, place));
	}

	/** The results of events that are prepared already. */
	public Outcome<List<Measured>> measure(ScaledEvents events, Place place) {
		return new TubeGates(template, channels).gates().then(gates -> Gating.evaluate(events, gates).then(masks -> results(masks, place)));
	}

	/** The results of populations that are found already, by the identifiers of their gates. */
	public Outcome<List<Measured>> results(Map<String, EventMask> masks, Place place) {
		List<Measured> values = new ArrayList<>();
		List<Problem> notes = new ArrayList<>();
		if (template.draft()) {
			notes.add(Problem.warning("panel.draft", "The gates of " + template.name()
					+ " stand where they were shipped. Set their positions for this instrument before results are used.", place));
		}
		Set<String> unstained = new TreeSet<>();
		for (PanelResult result : template.results()) {
			if (masks.containsKey(result.population()) && masks.containsKey(result.of())) {
				measured(result, masks.get(result.population()).count(), masks.get(result.of()).count(), place, values, notes);
			} else {
				unstained.addAll(missing(result));
				values.add(Measured.missing(result.field(), place));
			}
		}
		if (!unstained.isEmpty()) {
			String words = "The tube has no channel for " + String.join(", ", unstained) + "; results that need one of them are missing.";
			notes.add(values.stream().anyMatch(value -> value.value().isPresent()) ? Problem.note("panel.marker-missing", words, place)
					: Problem.warning("panel.marker-missing", words, place));
		}
		return Outcome.of(values, notes);
	}

	private Set<String> missing(PanelResult result) {
		TubeGates gates = new TubeGates(template, channels);
		Set<String> missing = gates.missing(result.population());
		missing.addAll(gates.missing(result.of()));
		return missing;
	}

	private void measured(PanelResult result, int events, int of, Place place, List<Measured> values, List<Problem> notes) {
		OptionalDouble value = value(result, events, of);
		values.add(value.isPresent() ? number(result.field(), value.getAsDouble(), unit(result), place)
				: Measured.missing(result.field(), place));
		values.add(number(result.field() + EVENTS, events, "1", place));
		if (value.isEmpty()) {
			notes.add(Problem.warning("panel.no-value", result.field() + " has no value: " + why(result), place));
		} else if (events < result.minimum()) {
			notes.add(Problem.warning("panel.few-events", result.field() + ": " + events + " events" + error(events) + ", at least "
					+ result.minimum() + " are needed. Acquire more events.", place));
		}
	}

	private String why(PanelResult result) {
		return result.kind() == PanelResult.Kind.PER_MICROLITRE && beads.isEmpty()
				? "nothing says how many counting beads are in the tube. Set beads.count, beads.volume and beads.dilution."
				: "no event lies in gate " + result.of() + ", with which it is compared. Check the tube and where that gate stands.";
	}

	private static String error(int events) {
		OptionalDouble error = BeadTube.countingError(events);
		return error.isEmpty() ? "" : " (counting error " + Math.round(error.getAsDouble()) + " %)";
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
