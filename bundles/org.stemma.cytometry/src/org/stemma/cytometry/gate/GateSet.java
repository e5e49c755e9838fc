/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.gate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.cytometry.compensation.Compensation;

/**
 * Gates that belong together, with the matrices their dimensions name. Every reference leads to a gate of the set and no
 * gate leads back to itself.
 */
public final class GateSet {

	private final List<Gate> ordered;
	private final Map<String, Gate> byId;
	private final Map<String, Compensation> matrices;

	private GateSet(List<Gate> ordered, Map<String, Gate> byId, Map<String, Compensation> matrices) {
		this.ordered = List.copyOf(ordered);
		this.byId = byId;
		this.matrices = Map.copyOf(matrices);
	}

	/** Gates with their matrices; refused for a reference to nothing, a circle, a name that stands twice. */
	public static Outcome<GateSet> of(List<Gate> gates, Map<String, Compensation> matrices) {
		List<Problem> problems = new ArrayList<>();
		Map<String, Gate> byId = new LinkedHashMap<>();
		for (Gate gate : gates) {
			if (byId.put(gate.id(), gate) != null) {
				problems.add(Problem.error("gate.twice", "There are two gates " + gate.id() + "."));
			}
		}
		gates.forEach(gate -> check(gate, byId, matrices, problems));
		List<Gate> ordered = problems.isEmpty() ? inOrder(byId, problems) : List.of();
		return problems.isEmpty() ? Outcome.of(new GateSet(ordered, Collections.unmodifiableMap(byId), matrices))
				: Outcome.refused(problems);
	}

	/** Gates without matrices of their own. */
	public static Outcome<GateSet> of(List<Gate> gates) {
		return of(gates, Map.of());
	}

	private static void check(Gate gate, Map<String, Gate> byId, Map<String, Compensation> matrices,
			List<Problem> problems) {
		needs(gate).filter(other -> !byId.containsKey(other)).forEach(other -> problems
				.add(Problem.error("gate.unknown", "Gate " + gate.id() + " refers to a gate " + other + " that is not there.")));
		gate.region().dimensions().stream().map(dimension -> dimension.compensation().matrix())
				.filter(name -> !name.equals(Dimension.Compensating.NONE.matrix())
						&& !name.equals(Dimension.Compensating.IN_FILE.matrix()) && !matrices.containsKey(name))
				.forEach(name -> problems.add(Problem.error("gate.matrix",
						"Gate " + gate.id() + " names a compensation " + name + " that is not there.")));
	}

	private static Stream<String> needs(Gate gate) {
		Stream<String> combined = gate.region() instanceof Region.Combination combination
				? combination.references().stream().map(Region.Reference::gate)
				: Stream.empty();
		return Stream.concat(gate.parent().stream(), combined);
	}

	/** Each gate behind those that it needs. */
	private static List<Gate> inOrder(Map<String, Gate> byId, List<Problem> problems) {
		List<Gate> ordered = new ArrayList<>();
		Set<String> done = new HashSet<>();
		List<Gate> open = new ArrayList<>(byId.values());
		while (!open.isEmpty()) {
			List<Gate> ready = open.stream().filter(gate -> needs(gate).allMatch(done::contains)).toList();
			if (ready.isEmpty()) {
				problems.add(Problem.error("gate.circle", "Gates refer to one another in a circle: "
						+ String.join(", ", open.stream().map(Gate::id).toList()) + "."));
				return List.of();
			}
			ordered.addAll(ready);
			ready.forEach(gate -> done.add(gate.id()));
			open.removeAll(new HashSet<>(ready));
		}
		return ordered;
	}

	/** All gates, each behind its parent and those that it combines. */
	public List<Gate> gates() {
		return ordered;
	}

	/** The gate of that identifier. */
	public Optional<Gate> gate(String id) {
		return Optional.ofNullable(byId.get(id));
	}

	/** The matrices by name. */
	public Map<String, Compensation> matrices() {
		return matrices;
	}

	/** A matrix by name. */
	Optional<Compensation> matrix(String name) {
		return Optional.ofNullable(matrices.get(name));
	}
}
