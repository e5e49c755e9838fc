/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.stemma.api.Outcome;
import org.stemma.cytometry.compensation.Compensation;
import org.stemma.cytometry.gate.Gate;
import org.stemma.cytometry.gate.GateSet;
import org.stemma.cytometry.gate.Region;

/**
 * The gates that are drawn, in the order in which they were made. A value: changing it makes another one.
 *
 * @param gates     all of them
 * @param matrices  compensations that they name
 * @param quadrants gates that share a cross, in fours: lower left, lower right, upper left, upper right
 */
public record GateBook(List<Gate> gates, Map<String, Compensation> matrices, List<List<String>> quadrants) {

	/** No gates. */
	public static final GateBook EMPTY = new GateBook(List.of(), Map.of(), List.of());

	/** Copies all. */
	public GateBook {
		gates = List.copyOf(gates);
		matrices = Map.copyOf(matrices);
		quadrants = quadrants.stream().map(List::copyOf).toList();
	}

	/** Gates of a document. */
	public static GateBook of(GateSet set) {
		return new GateBook(set.gates(), set.matrices(), List.of());
	}

	/** As a set, to put events through. */
	public Outcome<GateSet> set() {
		return GateSet.of(gates, matrices);
	}

	/** The gate of that identifier. */
	public Optional<Gate> gate(String id) {
		return gates.stream().filter(gate -> gate.id().equals(id)).findFirst();
	}

	/** With further gates; four of them may share a cross. */
	public GateBook with(List<Gate> more, boolean cross) {
		return new GateBook(Stream.concat(gates.stream(), more.stream()).toList(), matrices,
				cross ? Stream.concat(quadrants.stream(), Stream.of(more.stream().map(Gate::id).toList())).toList() : quadrants);
	}

	/** With another region for a gate. */
	public GateBook with(String id, Region region) {
		return new GateBook(gates.stream().map(gate -> gate.id().equals(id) ? new Gate(gate.id(), gate.name(), gate.parent(), region) : gate)
				.toList(), matrices, quadrants);
	}

	/** The gates that share a cross with one, itself among them; none when it has none. */
	public List<String> cross(String id) {
		return quadrants.stream().filter(all -> all.contains(id)).findFirst().orElse(List.of());
	}

	/** Without a gate, those that share its cross, and all that rest on them. */
	public GateBook without(String id) {
		Set<String> gone = new HashSet<>(cross(id));
		gone.add(id);
		List<Gate> left = new ArrayList<>(gates);
		while (left.removeIf(gate -> gone.contains(gate.id()) || gate.parent().filter(gone::contains).isPresent() || combines(gate, gone))) {
			gates.stream().filter(gate -> !left.contains(gate)).forEach(gate -> gone.add(gate.id()));
		}
		return new GateBook(left, matrices, quadrants.stream().filter(all -> all.stream().noneMatch(gone::contains)).toList());
	}

	private static boolean combines(Gate gate, Set<String> others) {
		return gate.region() instanceof Region.Combination combination
				&& combination.references().stream().anyMatch(reference -> others.contains(reference.gate()));
	}

	/** The gates directly in another one, or in all events. */
	public List<Gate> in(Optional<String> parent) {
		return gates.stream().filter(gate -> gate.parent().equals(parent)).toList();
	}

	/** An identifier that no gate has: that word, then with a number. */
	public String free(String word) {
		String id = word;
		for (int number = 2; gate(id).isPresent(); number++) {
			id = word + " " + number;
		}
		return id;
	}
}
