/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AxesTest {

	private static final Box BOX = new Box(0, 0, 400, 300);
	private final Axes axes = new Axes(LinearScale.around(0, 40), LogScale.around(1, 1000), "Cycle", "Signal");

	@Test
	void leavesRoomForTicksAndTitles() {
		Box ground = axes.ground(new SvgDrawing(), BOX);
		assertTrue(ground.x() >= 34 && ground.bottom() <= 260, ground.toString());
	}

	@Test
	void placesValuesBetweenTheirTicks() {
		Box ground = new Box(50, 10, 300, 200);
		assertEquals(200, axes.across(ground, 20), 1e-9);
		assertEquals(210, axes.down(ground, 1), 1e-9);
		assertEquals(10, axes.down(ground, 1000), 1e-9);
	}

	@Test
	void namesBothAxes() {
		String svg = SvgDrawing.document((drawing, box) -> axes.frame(drawing, axes.ground(drawing, box), box), 400, 300, "");
		assertTrue(svg.contains(">Cycle</text>") && svg.contains("rotate(-90") && svg.contains(">Signal</text>"));
	}
}
