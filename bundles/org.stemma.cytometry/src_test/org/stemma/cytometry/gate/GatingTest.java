/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.cytometry.compensation.Compensation;
import org.stemma.cytometry.compensation.Spillover;
import org.stemma.cytometry.fcs.FcsFixture;
import org.stemma.cytometry.fcs.FcsReader;
import org.stemma.cytometry.gate.Dimension.Compensating;
import org.stemma.cytometry.gate.Region.Box;
import org.stemma.cytometry.gate.Region.Combination;
import org.stemma.cytometry.gate.Region.Ellipsoid;
import org.stemma.cytometry.gate.Region.Interval;
import org.stemma.cytometry.gate.Region.Operation;
import org.stemma.cytometry.gate.Region.Polygon;
import org.stemma.cytometry.gate.Region.Reference;
import org.stemma.cytometry.gate.Region.Vertex;
import org.stemma.cytometry.transform.Linear;

class GatingTest {

	private static final Dimension X = Dimension.of("X");
	private static final Dimension Y = Dimension.of("Y");
	private static final double OPEN = Double.POSITIVE_INFINITY;

	/** A square grid of events from 0 to 9 in both channels. */
	private static ScaledEvents grid() {
		List<float[]> rows = new ArrayList<>();
		for (int x = 0; x < 10; x++) {
			for (int y = 0; y < 10; y++) {
				rows.add(new float[] { x, y });
			}
		}
		FcsFixture file = FcsFixture.floats(new String[] { "X", "Y" }, rows.toArray(float[][]::new));
		return ScaledEvents.of(new FcsReader().read(file.file()).get().getFirst()).get();
	}

	private static Map<String, EventMask> gated(Gate... gates) {
		return Gating.evaluate(grid(), GateSet.of(List.of(gates)).get()).get();
	}

	private static int count(Region region) {
		return gated(Gate.of("G", region)).get("G").count();
	}

	private static Box above(Dimension dimension, double minimum) {
		return new Box(List.of(dimension), List.of(new Interval(minimum, OPEN)));
	}

	private static Polygon polygon(double... points) {
		List<Vertex> vertices = new ArrayList<>();
		for (int i = 0; i < points.length; i += 2) {
			vertices.add(new Vertex(points[i], points[i + 1]));
		}
		return new Polygon(List.of(X, Y), vertices);
	}

	@Test
	void holdsTheLowerEndOfAnIntervalAndNotTheUpper() {
		assertEquals(30, count(new Box(List.of(X), List.of(new Interval(2, 5)))));
		assertEquals(6, count(new Box(List.of(X, Y), List.of(new Interval(2, 5), new Interval(8, OPEN)))));
	}

	@Test
	void takesAPolygonWithItsOutline() {
		assertEquals(16, count(polygon(1, 1, 4, 1, 4, 4, 1, 4)));
		assertEquals(10, count(polygon(0, 0, 3, 0, 3, 3)));
	}

	@Test
	void decidesSelfCrossingPolygonsByTheEvenOddRule() {
		Polygon star = polygon(5, 9.5, 2.3, 0.9, 9.7, 6.3, 0.3, 6.3, 7.7, 0.9);
		EventMask mask = gated(Gate.of("star", star)).get("star");
		assertFalse(mask.holds(54), "the middle is enclosed twice");
		assertTrue(mask.holds(58), "the upper point is enclosed once");
	}

	@Test
	void takesEllipsoidsOfAnyDimension() {
		assertEquals(13, count(new Ellipsoid(List.of(X, Y), List.of(5.0, 5.0),
				List.of(List.of(1.0, 0.0), List.of(0.0, 1.0)), 4)));
		Dimension half = new Dimension(new Dimension.Channel("X"), Compensating.NONE,
				java.util.Optional.of(new Linear(2, 0)));
		assertEquals(5, count(new Ellipsoid(List.of(X, Y, half), List.of(5.0, 5.0, 2.5),
				List.of(List.of(1.0, 0.0, 0.0), List.of(0.0, 1.0, 0.0), List.of(0.0, 0.0, 1.0)), 1.25)));
	}

	@Test
	void combinesGatesEachWithItsParents() {
		Gate right = Gate.of("right", above(X, 5));
		Gate upper = Gate.of("upper", above(Y, 5)).in("right");
		Gate both = Gate.of("and",
				new Combination(Operation.AND, List.of(new Reference("right", false), new Reference("upper", true))));
		Gate not = Gate.of("not", new Combination(Operation.NOT, List.of(new Reference("upper", false))));
		Gate or = Gate.of("or",
				new Combination(Operation.OR, List.of(new Reference("upper", false), new Reference("not", false)))).in("right");
		Map<String, EventMask> masks = gated(or, not, both, upper, right);
		assertEquals(List.of(50, 25, 25, 75, 50), List.of("right", "upper", "and", "not", "or").stream()
				.map(gate -> masks.get(gate).count()).toList());
	}

	@Test
	void compensatesBeforeGating() {
		Spillover spillover = Spillover.square(List.of("X", "Y"), 1, 0.5, 0, 1);
		GateSet gates = GateSet.of(List.of(Gate.of("G", above(Y.with(new Compensating("M")), 4))),
				Map.of("M", Compensation.of(spillover).get())).get();
		EventMask mask = Gating.evaluate(grid(), gates).get().get("G");
		assertTrue(mask.holds(4));
		assertTrue(mask.holds(26));
		assertFalse(mask.holds(84));
	}

	@Test
	void refusesCirclesAndReferencesToNothing() {
		assertEquals("gate.circle", GateSet.of(List.of(Gate.of("A", above(X, 1)).in("B"), Gate.of("B", above(X, 1)).in("A")))
				.problems().getFirst().code());
		assertEquals("gate.unknown", GateSet.of(List.of(Gate.of("A", above(X, 1)).in("Z"))).problems().getFirst().code());
		Outcome<Map<String, EventMask>> unknown = Gating.evaluate(grid(),
				GateSet.of(List.of(Gate.of("A", above(Dimension.of("Z"), 1)))).get());
		assertEquals("gate.channel", unknown.problems().getFirst().code());
	}

	@Test
	void findsTheSameByCellsAsByCrossings() {
		List<Vertex> star = List.of(new Vertex(5, 9.5), new Vertex(2.3, 0.9), new Vertex(9.7, 6.3), new Vertex(0.3, 6.3),
				new Vertex(7.7, 0.9));
		InsideOutline inside = new InsideOutline(new PolygonOutline(star), InsideOutline.Axis.MEASURED, InsideOutline.Axis.MEASURED);
		java.util.Random random = new java.util.Random(3);
		for (int i = 0; i < 50_000; i++) {
			double x = random.nextDouble() * 10;
			double y = random.nextDouble() * 10;
			long[] word = { 1 };
			inside.narrow(new double[][] { { x }, { y } }, 1, word, 0);
			assertEquals(evenOdd(star, x, y), word[0] == 1, () -> x + ", " + y);
		}
	}

	private static boolean evenOdd(List<Vertex> outline, double x, double y) {
		boolean odd = false;
		for (int i = 0, last = outline.size() - 1; i < outline.size(); last = i++) {
			Vertex a = outline.get(i);
			Vertex b = outline.get(last);
			if (a.y() > y != b.y() > y && x < (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()) + a.x()) {
				odd = !odd;
			}
		}
		return odd;
	}
}
