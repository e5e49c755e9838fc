/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.stemma.cytometry.gate.Dimension;
import org.stemma.cytometry.gate.Region.Box;
import org.stemma.cytometry.gate.Region.Ellipsoid;
import org.stemma.cytometry.gate.Region.Interval;
import org.stemma.cytometry.gate.Region.Polygon;
import org.stemma.cytometry.gate.Region.Vertex;

class RoundedRegionTest {

	private static final List<Dimension> AXES = List.of(Dimension.of("FSC-A"), Dimension.of("SSC-A"));

	@Test
	void leavesSixDigitsAndOpenEnds() {
		Box box = new Box(AXES, List.of(new Interval(Double.NEGATIVE_INFINITY, 0.3499999999999999), new Interval(123_456.789, 250_000)));
		assertEquals(new Box(AXES, List.of(new Interval(Double.NEGATIVE_INFINITY, 0.35), new Interval(123_457, 250_000))), RoundedRegion.of(box));
	}

	@Test
	void roundsCornersAndEllipses() {
		Polygon polygon = new Polygon(AXES, List.of(new Vertex(1.0 / 3, 2), new Vertex(0, -2.0 / 3), new Vertex(4, 5)));
		assertEquals(new Polygon(AXES, List.of(new Vertex(0.333333, 2), new Vertex(0, -0.666667), new Vertex(4, 5))), RoundedRegion.of(polygon));
		Ellipsoid round = new Ellipsoid(AXES, List.of(1.0 / 3, 1.0), List.of(List.of(1.0 / 3, 0.0), List.of(0.0, 1.0)), 1);
		assertEquals(new Ellipsoid(AXES, List.of(0.333333, 1.0), List.of(List.of(0.333333, 0.0), List.of(0.0, 1.0)), 1), RoundedRegion.of(round));
	}
}
