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
import java.util.stream.Stream;

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
	private Outcome<List<Measured>> results(Map<String, EventMask> masks, Place place) {
		List<Problem> notes = new ArrayList<>();
		if (template.draft()) {
			notes.add(Problem.warning("panel.draft", "The gates of " + template.name()
					+ " stand where they were shipped. Set their positions for this instrument before results are used.", place));
		}
		List<PanelValue> all = values(masks);
		all.stream().filter(each -> each.events().isPresent()).forEach(each -> each.problem()
				.map(problem -> Problem.warning(problem.code(), problem.message(), at(place, each.result()))).ifPresent(notes::add));
		unstained(all, place).ifPresent(notes::add);
		return Outcome.of(all.stream().flatMap(each -> measured(each, place)).toList(), notes);
	}

	/** One sentence for all results that a marker is missing for; in a tube that has others it may well be on purpose. */
	private Optional<Problem> unstained(List<PanelValue> values, Place place) {
		Set<String> markers = new TreeSet<>();
		values.stream().filter(each -> each.events().isEmpty()).forEach(each -> markers.addAll(missing(each.result())));
		String words = "The tube has no channel for " + String.join(", ", markers) + "; results that need one of them are missing.";
		boolean some = values.stream().anyMatch(value -> value.value().isPresent());
		return markers.isEmpty() ? Optional.empty()
				: Optional.of(some ? Problem.note("panel.marker-missing", words, place) : Problem.warning("panel.marker-missing", words, place));
	}

	/** Each result has a place of its own, so that a doubt about it can be told from one about another. */
	private static Place at(Place tube, PanelResult result) {
		return new Place(tube.source(), tube.line(), tube.column(), (tube.name() + ": " + result.field()).strip());
	}

	private static Stream<Measured> measured(PanelValue value, Place tube) {
		String field = value.result().field();
		Place place = at(tube, value.result());
		Measured result = value.value().map(number -> Measured.number(field, number, value.result().unit(), number.toPlainString(), place))
				.orElseGet(() -> Measured.missing(field, place));
		return Stream.concat(Stream.of(result), value.events().stream()
				.map(events -> Measured.number(field + EVENTS, BigDecimal.valueOf(events), "1", String.valueOf(events), place)));
	}

	/** What each result comes to in populations that are found already, by the identifiers of their gates. */
	public List<PanelValue> values(Map<String, EventMask> masks) {
		return template.results().stream().map(result -> masks.containsKey(result.population()) && masks.containsKey(result.of())
				? value(result, masks.get(result.population()).count(), masks.get(result.of()).count()) : absent(result)).toList();
	}

	private PanelValue absent(PanelResult result) {
		Set<String> markers = missing(result);
		String why = markers.isEmpty() ? "a gate that it needs is not there." : "the tube has no channel for " + String.join(", ", markers) + ".";
		return new PanelValue(result, Optional.empty(), Optional.empty(),
				Optional.of(Problem.warning("panel.marker-missing", result.field() + " has no value: " + why)));
	}

	private Set<String> missing(PanelResult result) {
		TubeGates gates = new TubeGates(template, channels);
		Set<String> missing = gates.missing(result.population());
		missing.addAll(gates.missing(result.of()));
		return missing;
	}

	private PanelValue value(PanelResult result, int events, int of) {
		OptionalDouble value = switch (result.kind()) {
		case PERCENT -> Statistics.percent(events, of);
		case PER_MICROLITRE -> beads.map(tube -> tube.perMicrolitre(events, of)).orElse(OptionalDouble.empty());
		};
		Optional<Problem> problem = value.isEmpty()
				? Optional.of(Problem.warning("panel.no-value", result.field() + " has no value: " + why(result)))
				: Optional.of(Problem.warning("panel.few-events", result.field() + ": " + events + " events" + error(events) + ", at least "
						+ result.minimum() + " are needed. Acquire more events.")).filter(few -> events < result.minimum());
		return new PanelValue(result, value.isEmpty() ? Optional.empty() : Optional.of(number(value.getAsDouble())), Optional.of(events), problem);
	}

	private String why(PanelResult result) {
		return result.kind() == PanelResult.Kind.PER_MICROLITRE && beads.isEmpty()
				? "nothing says how many counting beads are in the tube (settings beads.count, beads.volume and beads.dilution)."
				: "no event lies in gate " + result.of() + ", with which it is compared. Check the tube and where that gate stands.";
	}

	private static String error(int events) {
		OptionalDouble error = BeadTube.countingError(events);
		return error.isEmpty() ? "" : " (counting error " + Math.round(error.getAsDouble()) + " %)";
	}

	private static BigDecimal number(double value) {
		return value == Math.rint(value) ? BigDecimal.valueOf((long) value) : new BigDecimal(value, DIGITS);
	}
}
