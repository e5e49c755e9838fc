/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.stemma.ui.plot.Outline;
import org.stemma.ui.plot.Scale;

class EventGridTest {

	@Test
	void countsFromTheTopAndPilesUpAtTheEdges() {
		float[] x = { 0.1f, 0.1f, 0.9f, -3, Float.NaN, Float.NEGATIVE_INFINITY };
		float[] y = { 0.9f, 0.9f, 0.1f, 0.1f, 0.1f, 7 };
		EventGrid grid = EventGrid.of(x, y, Optional.empty(), 2, 2, () -> false);
		assertEquals(List.of(3, 0, 1, 1), java.util.Arrays.stream(grid.counts()).boxed().toList());
		assertEquals(5, grid.total(), "what is no number is nowhere");
	}

	@Test
	void stopsWhenItIsTold() {
		assertEquals(0, EventGrid.of(new float[10], new float[10], Optional.empty(), 2, 2, () -> true).total());
	}

	@Test
	void smoothingKeepsTheNumberOfEventsAwayFromTheEdges() {
		int[] counts = new int[41 * 41];
		counts[20 * 41 + 20] = 1000;
		float[] smooth = new EventGrid(41, 41, counts).smooth(2);
		double sum = 0;
		for (float value : smooth) {
			sum += value;
		}
		assertEquals(1000, sum, 0.1);
		assertTrue(smooth[20 * 41 + 20] > smooth[20 * 41 + 22] && smooth[20 * 41 + 22] > smooth[20 * 41 + 25]);
	}

	@Test
	void aContourAroundAHillIsClosedAndRound() {
		float[] hill = new float[60 * 60];
		for (int i = 0; i < hill.length; i++) {
			double dx = i % 60 - 29.5;
			double dy = i / 60 - 29.5;
			hill[i] = (float) (400 - dx * dx - dy * dy);
		}
		List<Outline> lines = Contours.at(hill, 60, 60, 300);
		assertEquals(1, lines.size());
		Outline line = lines.getFirst();
		assertEquals(line.x()[0], line.x()[line.size() - 1], 1e-9);
		for (int i = 0; i < line.size(); i++) {
			assertEquals(10 / 60.0, Math.hypot(line.x()[i] - 0.5, line.y()[i] - 0.5), 0.002);
		}
	}

	@Test
	void eachContourHoldsATenthMore() {
		Random random = new Random(5);
		int events = 200_000;
		float[] x = new float[events];
		float[] y = new float[events];
		for (int i = 0; i < events; i++) {
			x[i] = (float) (0.5 + 0.1 * random.nextGaussian());
			y[i] = (float) (0.5 + 0.1 * random.nextGaussian());
		}
		EventGrid grid = EventGrid.of(x, y, Optional.empty(), 100, 100, () -> false);
		double[] levels = Contours.levels(grid.smooth(2), 9);
		assertEquals(9, levels.length);
		Outline half = Contours.at(grid.smooth(2), 100, 100, levels[4]).stream().max(java.util.Comparator.comparingInt(Outline::size)).orElseThrow();
		double radius = 0;
		for (int i = 0; i < half.size(); i++) {
			radius += Math.hypot(half.x()[i] - 0.5, half.y()[i] - 0.5) / half.size();
		}
		assertEquals(0.1 * Math.sqrt(2 * Math.log(2)), radius, 0.01, "half of a round distribution");
	}

	@Test
	void decadesOfALogicleAxisAreNamedOutsideItsEvenPart() {
		List<String> words = new TransformScale(new FlowAxis("PE-A", ScaleKind.LOGICLE, "FCS", 262_144)).ticks().stream().filter(Scale.Tick::named)
				.map(Scale.Tick::words).toList();
		assertTrue(words.containsAll(List.of("0", "10\u00b3", "10\u2074", "10\u2075")), words.toString());
		assertTrue(words.indexOf("0") < words.indexOf("10\u00b3"));
	}
}
