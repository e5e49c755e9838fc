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
import java.util.Optional;
import java.util.stream.Stream;

import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.Problem;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.cytometry.fcs.DataSet;
import org.stemma.cytometry.fcs.Events;
import org.stemma.cytometry.fcs.FcsBytes;
import org.stemma.cytometry.fcs.FcsReader;
import org.stemma.formats.ProblemLog;

/** Gives the tubes of a file the results of a panel. Gates that stand where they were shipped give no values, but say them. */
public final class TubeResults {

	private final PanelSettings panel;
	private final FcsBytes bytes;
	private final ProblemLog log;

	/** Results of tubes in some bytes; what is to be said goes into the log. */
	public TubeResults(PanelSettings panel, FcsBytes bytes, ProblemLog log) {
		this.panel = panel;
		this.bytes = bytes;
		this.log = log;
	}

	/** The results of one tube, with the channels that they were read from; none when it has none of the markers. */
	public List<Measured> of(DataSet set) {
		PanelTemplate template = panel.template();
		MarkerChannels channels = MarkerChannels.of(set, template.markers(), panel.channels());
		Place place = new Place(bytes.name(), 0, 0, (set.number() == 1 ? "" : "data set " + set.number() + ", ") + "panel " + template.key());
		channels.doubts().forEach((marker, why) -> log.add(Problem.warning("panel.channel", marker + ": " + why + ".", place)));
		if (template.stains().stream().noneMatch(channels.channels()::containsKey)) {
			log.add(Problem.warning("panel.none", "No channel of the tube is labelled with a marker of " + template.name()
					+ ", so it has no results. Name channels with channel.MARKER.", place));
			return List.of();
		}
		Outcome<Events> events = new FcsReader().events(bytes, set);
		log.addAll(events.problems());
		return events.result().map(read -> Stream.concat(Stream.of(Measured.text("panel channels", channels.words(), place)),
				results(new PanelAnalysis(template, channels.channels(), panel.beads()).measure(read, place), place).stream()).toList())
				.orElse(List.of());
	}

	/** A tube that cannot be gated has no results; the file around it can still be read. */
	private List<Measured> results(Outcome<List<Measured>> measured, Place place) {
		List<Measured> values = new ArrayList<>();
		if (measured.succeeded()) {
			log.addAll(measured.problems());
			measured.get().forEach(value -> values.add(panel.template().draft() ? draft(value) : value));
		} else {
			measured.problems().forEach(problem -> log.add(Problem.warning(problem.code(), problem.message(), problem.place().orElse(place))));
			panel.template().results().forEach(result -> values.add(Measured.missing(result.field(), place)));
		}
		return values;
	}

	/** What shipped gates give is said in words and is no value, so that no lot is judged by it. */
	private static Measured draft(Measured value) {
		return value.value().isEmpty() ? value
				: new Measured(value.field(), Optional.empty(), (value.text() + " " + value.unit().replaceFirst("^1$", "")).strip()
						+ " by gates as shipped", "", State.ERROR, value.place());
	}
}
