/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.gatingml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.stemma.cytometry.compensation.Compensation;
import org.stemma.cytometry.compensation.Spillover;
import org.stemma.cytometry.gate.Dimension;
import org.stemma.cytometry.gate.Gate;
import org.stemma.cytometry.gate.GateSet;
import org.stemma.cytometry.gate.Region;
import org.stemma.cytometry.gate.Region.Box;
import org.stemma.cytometry.gate.Region.Combination;
import org.stemma.cytometry.gate.Region.Ellipsoid;
import org.stemma.cytometry.gate.Region.Interval;
import org.stemma.cytometry.gate.Region.Operation;
import org.stemma.cytometry.gate.Region.Polygon;
import org.stemma.cytometry.gate.Region.Reference;
import org.stemma.cytometry.gate.Region.Vertex;
import org.stemma.cytometry.transform.Asinh;
import org.stemma.cytometry.transform.Bounded;
import org.stemma.cytometry.transform.Hyperlog;
import org.stemma.cytometry.transform.Linear;
import org.stemma.cytometry.transform.Logarithmic;
import org.stemma.cytometry.transform.Logicle;
import org.stemma.cytometry.transform.Ratio;
import org.stemma.cytometry.transform.Transform;

class GatingMlWriterTest {

	private static final Dimension FSC = Dimension.of("FSC-A").on(new Linear(262144, 100));
	private static final Dimension CD34 = Dimension.of("PE-A").with(Dimension.Compensating.IN_FILE).on(new Logicle(262144, 0.5, 4.5, 0));
	private static final Dimension OWN = Dimension.of("APC & co").with(new Dimension.Compensating("my matrix"))
			.on(new Bounded(new Hyperlog(10_000, 1, 4.5, 0.5), 0, 1));
	private static final Map<String, Compensation> MATRICES = Map.of("my matrix",
			Compensation.of(Spillover.square(List.of("APC & co", "PE-A"), 1, 0.12, 0.034, 1)).get());

	private static GateSet again(GateSet gates) {
		return GatingMl.read("gates.xml", GatingMlWriter.document(gates).get().getBytes(StandardCharsets.UTF_8)).get();
	}

	private static Region region(GateSet gates, String id) {
		return gates.gate(id).orElseThrow().region();
	}

	@Test
	void regionsComeBackAsTheyWere() {
		List<Gate> gates = List.of(Gate.of("Cells", new Box(List.of(FSC, CD34),
				List.of(new Interval(0.1, 0.7000000000000001), new Interval(Double.NEGATIVE_INFINITY, 1.0 / 3)))),
				Gate.of("Poly", new Polygon(List.of(FSC, CD34), List.of(new Vertex(0.1, 0.2), new Vertex(0.9, 0.25), new Vertex(1e-7, 0.8)))).in("Cells"),
				Gate.of("Round", new Ellipsoid(List.of(FSC, CD34), List.of(0.4, 0.6), List.of(List.of(0.02, 0.001), List.of(0.001, 0.03)), 1.5)),
				Gate.of("Not", new Combination(Operation.AND, List.of(new Reference("Cells", false), new Reference("Round", true)))));
		GateSet read = again(GateSet.of(gates).get());
		gates.forEach(gate -> assertEquals(gate.region(), region(read, gate.id())));
		assertEquals(Optional.of("Cells"), read.gate("Poly").orElseThrow().parent());
	}

	@Test
	void everyScaleComesBack() {
		for (Transform scale : List.of(new Linear(1000, 10), new Logarithmic(10_000, 5), new Asinh(10_000, 4, 1), new Logicle(262144, 0.8, 4.5, 0.2),
				new Hyperlog(10_000, 1, 4.5, 0.5), new Bounded(new Logarithmic(100, 4), 0, Double.POSITIVE_INFINITY))) {
			Box box = new Box(List.of(Dimension.of("X").on(scale)), List.of(new Interval(0.2, 0.4)));
			assertEquals(box, region(again(GateSet.of(List.of(Gate.of("G", box))).get()), "G"));
		}
	}

	@Test
	void matricesAndRatiosComeBack() {
		Dimension ratio = new Dimension(new Dimension.ChannelRatio(new Ratio(1, 2, 3), "A", "B"), Dimension.Compensating.NONE, Optional.empty());
		GateSet read = again(GateSet.of(List.of(Gate.of("Own", new Box(List.of(OWN, ratio), List.of(new Interval(0, 1), new Interval(1, 2))))), MATRICES).get());
		assertEquals(new Dimension.Compensating("my_matrix"), region(read, "Own").dimensions().getFirst().compensation());
		assertEquals(ratio, region(read, "Own").dimensions().getLast());
		assertEquals(MATRICES.get("my matrix").coefficients()[0][1], read.matrices().get("my_matrix").coefficients()[0][1]);
	}

	@Test
	void identifiersStayDifferent() {
		Box box = new Box(List.of(FSC), List.of(new Interval(0, 1)));
		GateSet read = again(GateSet.of(List.of(Gate.of("a/b", box), Gate.of("a b", box), Gate.of("1", box).in("a b"))).get());
		assertEquals(List.of("a_b", "a_b_2", "_1"), read.gates().stream().map(Gate::id).toList());
		assertEquals(Optional.of("a_b_2"), read.gate("_1").orElseThrow().parent());
	}

	@Test
	void refusesAScaleWithoutWords() {
		Transform own = new Transform() {

			@Override
			public double apply(double value) {
				return value;
			}

			@Override
			public double inverse(double scaled) {
				return scaled;
			}

			@Override
			public String toString() {
				return "of my own";
			}
		};
		var refused = GatingMlWriter.document(GateSet.of(List.of(Gate.of("G", new Box(List.of(Dimension.of("X").on(own)), List.of(new Interval(0, 1)))))).get());
		assertTrue(refused.problems().getFirst().message().contains("of my own"));
	}
}
