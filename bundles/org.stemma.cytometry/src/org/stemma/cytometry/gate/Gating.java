/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.cytometry.gate.Region.Combination;
import org.stemma.cytometry.gate.RegionPlans.Plan;
import org.stemma.cytometry.transform.Transform;

/**
 * Puts events through gates, block by block: each block is brought to scale, compensated and transformed for the axes
 * that gates need, once for all gates that share an axis, and never kept. Large data are shared by two threads.
 */
public final class Gating {

	private static final int LARGE = 100_000;
	private static final int PARTS = 16;

	private final ScaledEvents events;
	private final GateSet gates;
	private final Map<Dimension, Integer> axes = new LinkedHashMap<>();
	private final List<Axis> sources = new ArrayList<>();
	private final RegionPlans regions;
	private final Map<String, Plan> plans = new HashMap<>();

	/** Values along one axis: where from, and by which scale. */
	private record Axis(Source source, Optional<Transform> scale) {
	}

	private Gating(ScaledEvents events, GateSet gates) {
		this.events = events;
		this.gates = gates;
		this.regions = new RegionPlans(events.size() >= LARGE);
	}

	/** The populations of events by the identifiers of their gates; refused when a channel or an inverse is missing. */
	public static Outcome<Map<String, EventMask>> evaluate(ScaledEvents events, GateSet gates) {
		Gating gating = new Gating(events, gates);
		List<Problem> problems = gating.prepare();
		return problems.isEmpty() ? Outcome.of(gating.run()) : Outcome.refused(problems);
	}

	private List<Problem> prepare() {
		List<Problem> problems = new ArrayList<>();
		for (Gate gate : gates.gates()) {
			regions.of(gate.region()).ifPresentOrElse(plan -> {
				plans.put(gate.id(), plan);
				plan.dimensions().forEach(dimension -> axis(dimension, problems));
			}, () -> problems.add(Problem.error("gate.covariance", "The covariance of gate " + gate.id() + " has no inverse.")));
		}
		return problems;
	}

	private void axis(Dimension dimension, List<Problem> problems) {
		if (axes.putIfAbsent(dimension, axes.size()) == null) {
			Outcome<Source> source = events.source(dimension, gates);
			problems.addAll(source.problems());
			sources.add(new Axis(source.result().orElse(null), dimension.transform().map(regions::quick)));
		}
	}

	private Map<String, EventMask> run() {
		Map<String, EventMask> masks = new LinkedHashMap<>();
		gates.gates().forEach(gate -> masks.put(gate.id(), new EventMask(events.size())));
		List<Step> steps = gates.gates().stream().map(gate -> step(gate, masks)).toList();
		int blocks = (events.size() + Block.SIZE - 1) / Block.SIZE;
		if (events.size() < LARGE) {
			part(steps, 0, blocks);
		} else {
			IntStream.range(0, PARTS).parallel().forEach(part -> part(steps, (int) ((long) blocks * part / PARTS),
					(int) ((long) blocks * (part + 1) / PARTS)));
		}
		return masks;
	}

	/** What is done for one gate in every block. */
	private record Step(long[] words, Optional<long[]> parent, int[] axes, Optional<Inside> inside,
			Optional<Combining> combining) {
	}

	private Step step(Gate gate, Map<String, EventMask> masks) {
		int[] own = plans.get(gate.id()).dimensions().stream().mapToInt(axes::get).toArray();
		Optional<Combining> combining = gate.region() instanceof Combination combination
				? Optional.of(new Combining(combination, masks))
				: Optional.empty();
		return new Step(masks.get(gate.id()).words(), gate.parent().map(id -> masks.get(id).words()), own,
				plans.get(gate.id()).inside(), combining);
	}

	private void part(List<Step> steps, int fromBlock, int toBlock) {
		Block block = new Block(events);
		double[][] values = new double[sources.size()][Block.SIZE];
		for (int at = fromBlock; at < toBlock; at++) {
			int from = at * Block.SIZE;
			block.load(from, Math.min(Block.SIZE, events.size() - from));
			for (int axis = 0; axis < values.length; axis++) {
				double[] into = values[axis];
				sources.get(axis).source().fill(block, into);
				sources.get(axis).scale().ifPresent(scale -> scale.apply(into, block.count()));
			}
			for (Step step : steps) {
				gate(step, values, block.count(), from / Long.SIZE);
			}
		}
	}

	private static void gate(Step step, double[][] values, int count, int firstWord) {
		long[] words = step.words();
		int number = (count + Long.SIZE - 1) / Long.SIZE;
		for (int i = 0; i < number; i++) {
			long all = count - i * Long.SIZE >= Long.SIZE ? -1L : (1L << count - i * Long.SIZE) - 1;
			words[firstWord + i] = step.parent().isPresent() ? step.parent().get()[firstWord + i] & all : all;
		}
		step.combining().ifPresent(combining -> combining.narrow(words, firstWord, number));
		step.inside().ifPresent(inside -> {
			double[][] own = new double[step.axes().length][];
			for (int axis = 0; axis < own.length; axis++) {
				own[axis] = values[step.axes()[axis]];
			}
			inside.narrow(own, count, words, firstWord);
		});
	}
}
