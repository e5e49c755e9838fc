/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;
import org.stemma.cytometry.gate.InsideOutline.Axis;
import org.stemma.cytometry.gate.Region.Vertex;
import org.stemma.cytometry.gatingml.MadeGates;
import org.stemma.cytometry.transform.Interpolated;
import org.stemma.cytometry.transform.Logicle;
import org.stemma.cytometry.transform.Transform;

/** Many events are put to gates another way than few: with the same answers. */
class ManyEventsTest {

	private static final int MANY = 120_000;
	private static final int FEW = 20_000;

	@ParameterizedTest
	@ValueSource(longs = { 101, 102 })
	void answersAreThoseOfFewEvents(long seed) {
		MadeGates made = new MadeGates(seed);
		float[][] rows = made.rows(MANY);
		GateSet gates = made.gates();
		Map<String, EventMask> together = Gating.evaluate(MadeGates.events(rows), gates).get();
		for (int from = 0; from < MANY; from += FEW) {
			Map<String, EventMask> apart = Gating.evaluate(MadeGates.events(Arrays.copyOfRange(rows, from, from + FEW)), gates).get();
			for (Gate gate : gates.gates()) {
				for (int event = 0; event < FEW; event++) {
					int at = from + event;
					assertEquals(apart.get(gate.id()).holds(event), together.get(gate.id()).holds(at), () -> gate + ", event " + at);
				}
			}
		}
	}

	/** Points within a hair's breadth of the outline, where only the scale itself decides. */
	@Test
	void answersNextToAnOutlineAreExact() {
		Logicle scale = new Logicle(262_144, 0.5, 4.5, 0);
		Transform table = Interpolated.of(scale);
		Axis axis = new Axis(Optional.of(scale), Optional.of(table));
		PolygonOutline outline = new PolygonOutline(java.util.List.of(new Vertex(0.2, 0.2), new Vertex(0.6, 0.1), new Vertex(0.9, 0.5),
				new Vertex(0.7, 0.9), new Vertex(0.3, 0.7)));
		InsideOutline inside = new InsideOutline(outline, axis, axis);
		Random random = new Random(5);
		for (int i = 0; i < 20_000; i++) {
			double along = random.nextDouble();
			double away = random.nextGaussian() * Math.pow(10, -4 - random.nextInt(10));
			double x = scale.inverse(0.2 + 0.4 * along);
			double y = scale.inverse(0.2 - 0.1 * along + away);
			assertEquals(outline.holds(scale.apply(x), scale.apply(y)), inside.holds(x, y), () -> x + ", " + y);
			long[] word = { 1 };
			inside.narrow(new double[][] { { x }, { y } }, 1, word, 0);
			assertEquals(inside.holds(x, y), word[0] == 1, () -> x + ", " + y);
		}
	}

	@Test
	void valuesThatAreNoNumbersOrEndlessLieOutside() {
		Logicle scale = new Logicle(262_144, 0.5, 4.5, 0);
		Axis axis = new Axis(Optional.of(scale), Optional.of(Interpolated.of(scale)));
		InsideOutline inside = new InsideOutline(new EllipseOutline(new double[] { 0.5, 0.5 }, new double[][] { { 25, 0 }, { 0, 25 } }, 1), axis, axis);
		double[] odd = { Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -Double.NaN, 0, -0.0, 1e300, -1e300 };
		double[] middle = new double[odd.length];
		Arrays.fill(middle, scale.inverse(0.5));
		long[] word = { -1L };
		inside.narrow(new double[][] { odd, middle }, odd.length, word, 0);
		assertEquals(0, word[0] & 0b1111_1111);
		InsideBox box = new InsideBox(java.util.List.of(new Region.Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)));
		long[] open = { -1L };
		box.narrow(new double[][] { odd }, odd.length, open, 0);
		assertEquals(0b1111_0100, open[0] & 0b1111_1111, "endless upwards and what is no number are outside an open interval");
		long[] zero = { -1L };
		new InsideBox(java.util.List.of(new Region.Interval(0, 1))).narrow(new double[][] { odd }, odd.length, zero, 0);
		assertEquals(0b0011_0000, zero[0] & 0b1111_1111, "both zeros are the lower end");
	}
}
