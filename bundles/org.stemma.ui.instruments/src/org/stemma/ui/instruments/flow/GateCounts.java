/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.flow;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.stemma.cytometry.gate.EventMask;
import org.stemma.cytometry.statistics.Statistics;

/**
 * The populations of some gates.
 *
 * @param book  the gates
 * @param masks which events are in each
 * @param total number of all events
 */
public record GateCounts(GateBook book, Map<String, EventMask> masks, int total) {

	/** Copies the map. */
	public GateCounts {
		masks = Map.copyOf(masks);
	}

	/** Number of events in a gate; empty while it is not counted. */
	public Optional<Integer> count(String id) {
		return Optional.ofNullable(masks.get(id)).map(EventMask::count);
	}

	/** Share of the gate's parent in percent; empty when it is not counted or the parent has no events. */
	public OptionalDouble ofParent(String id) {
		int parent = book.gate(id).flatMap(gate -> gate.parent()).flatMap(this::count).orElse(total);
		return count(id).map(count -> Statistics.percent(count, parent)).orElse(OptionalDouble.empty());
	}

	/** Share of all events in percent. */
	public OptionalDouble ofTotal(String id) {
		return count(id).map(count -> Statistics.percent(count, total)).orElse(OptionalDouble.empty());
	}
}
