/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.stemma.api.Outcome;
import org.stemma.cytometry.fcs.DataSet;
import org.stemma.cytometry.gate.Gate;
import org.stemma.cytometry.gate.Region;
import org.stemma.cytometry.panel.MarkerChannels;
import org.stemma.cytometry.panel.PanelAnalysis;
import org.stemma.cytometry.panel.PanelPositions;
import org.stemma.cytometry.panel.PanelSettings;
import org.stemma.cytometry.panel.PanelTemplate;
import org.stemma.cytometry.panel.PanelValue;
import org.stemma.cytometry.panel.TubeGates;
import org.stemma.cytometry.statistics.BeadTube;

/**
 * A panel whose gates are looked at and moved on a tube.
 *
 * @param shipped the template with its gates where they were shipped
 * @param start   what the gates began from: the instrument's own panel, or the shipped one
 * @param found   the channels of its markers in the tube
 */
record PanelDraft(PanelTemplate shipped, PanelSettings start, MarkerChannels found) {

	/** A template on a tube, from where the instrument has its gates, else from where they were shipped. */
	static PanelDraft of(PanelTemplate shipped, Optional<PanelSettings> kept, DataSet tube) {
		PanelSettings start = kept.orElseGet(() -> new PanelSettings(shipped, Map.of(), Optional.empty(), ""));
		return new PanelDraft(shipped, start, MarkerChannels.of(tube, shipped.markers(), start.channels()));
	}

	/** The same gates, as far as they were moved, with channels named or on another tube. */
	PanelDraft on(DataSet tube, GateBook book, Map<String, String> named) {
		PanelSettings moved = new PanelSettings(start.template().with(regions(book)), named, start.beads(), start.beadLot());
		return new PanelDraft(shipped, moved, MarkerChannels.of(tube, shipped.markers(), named));
	}

	private TubeGates tube() {
		return new TubeGates(start.template(), found.channels());
	}

	/** The gates on the channels of the tube; those of markers that it lacks are not among them. */
	GateBook book() {
		return GateBook.of(tube().gates().get());
	}

	/** Where all gates stand, on markers; one that is not on the tube stands where it began. */
	Map<String, Region> regions(GateBook book) {
		Map<String, Region> regions = new HashMap<>();
		for (Gate gate : start.template().drawn()) {
			regions.put(gate.id(), book.gate(gate.id()).map(drawn -> tube().onMarkers(gate.id(), drawn.region())).orElse(gate.region()));
		}
		return regions;
	}

	/** Whether all gates stand where an adopted version has them. */
	boolean adopted(GateBook book) {
		return !start.template().draft() && start.template().drawn().stream().allMatch(gate -> gate.region().equals(regions(book).get(gate.id())));
	}

	/** The gates that still stand where they were shipped, in the order of the template. */
	List<String> untouched(GateBook book) {
		Map<String, Region> regions = regions(book);
		return shipped.drawn().stream().filter(gate -> gate.region().equals(regions.get(gate.id()))).map(Gate::id).toList();
	}

	/** The others. */
	List<String> moved(GateBook book) {
		List<String> untouched = untouched(book);
		return shipped.drawn().stream().map(Gate::id).filter(id -> !untouched.contains(id)).toList();
	}

	/** What the results come to in counted populations. */
	List<PanelValue> values(GateCounts counts) {
		return new PanelAnalysis(start.template(), found.channels(), start.beads()).values(counts.masks());
	}

	/** The panel as it is to be kept, with numbers that can be read; refused when the name of the version says that it is none. */
	Outcome<PanelSettings> named(GateBook book, String version, Optional<BeadTube> beads, String beadLot) {
		Map<String, Region> regions = regions(book);
		moved(book).forEach(id -> regions.computeIfPresent(id, (gate, region) -> RoundedRegion.of(region)));
		return new PanelPositions(version, regions).on(shipped)
				.map(template -> new PanelSettings(template, start.channels(), beads, beadLot));
	}
}
