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

import org.junit.jupiter.api.Test;
import org.stemma.cytometry.gate.Region;
import org.stemma.cytometry.gate.Region.Box;
import org.stemma.cytometry.gate.Region.Interval;

class GateFrameTest {

	private static final FlowAxis X = new FlowAxis("FSC-A", ScaleKind.LINEAR, "uncompensated", 1000);
	private static final FlowAxis Y = new FlowAxis("PE-A", ScaleKind.LOGICLE, "FCS", 262_144);
	private final GateFrame frame = new GateFrame(X, Optional.of(Y));

	@Test
	void shapesComeBackFromTheirRegions() {
		for (GateShape shape : List.of(new RectangleShape(0.1, 0.2, 0.5, 0.6), new SpanShape(0.2, 0.3),
				new PolygonShape(new RectangleShape(0, 0, 1, 1).border()))) {
			assertEquals(Optional.of(shape), frame.shape(frame.region(shape, Optional.empty())));
		}
	}

	@Test
	void anEllipseComesBackWithItsTurn() {
		OvalShape oval = new OvalShape(0.4, 0.5, 0.3, 0.1, 0.6);
		OvalShape back = (OvalShape) frame.shape(frame.region(oval, Optional.empty())).orElseThrow();
		assertEquals(oval.along(), back.along(), 1e-12);
		assertEquals(oval.wide(), back.wide(), 1e-12);
		assertEquals(oval.turn(), back.turn(), 1e-12);
	}

	@Test
	void aGateOnAnotherScaleLiesAtTheSameValues() {
		Region region = frame.region(new RectangleShape(0.1, 0.4, 0.5, 0.8), Optional.empty());
		GateFrame other = new GateFrame(X, Optional.of(Y.on(ScaleKind.LINEAR)));
		RectangleShape shape = (RectangleShape) other.shape(region).orElseThrow();
		assertEquals(Y.transform().inverse(0.8) / 262_144, shape.top(), 1e-9);
		Box moved = (Box) other.region(shape, Optional.of(region));
		assertEquals(region.dimensions(), moved.dimensions(), "the gate keeps its own scale");
		assertEquals(0.8, moved.intervals().getLast().maximum(), 1e-9);
	}

	@Test
	void axesMayBeExchanged() {
		Region region = frame.region(new RectangleShape(0.1, 0.4, 0.5, 0.8), Optional.empty());
		GateFrame turned = new GateFrame(Y, Optional.of(X));
		assertEquals(Optional.of(new RectangleShape(0.4, 0.1, 0.8, 0.5)), turned.shape(region));
		assertEquals(region, turned.region(turned.shape(region).orElseThrow(), Optional.of(region)));
	}

	@Test
	void openEndsStayOpen() {
		List<Region> four = frame.quadrants(new CrossShape(0.4, 0.6), Optional.empty());
		assertEquals(new Interval(Double.NEGATIVE_INFINITY, 0.4), ((Box) four.getFirst()).intervals().getFirst());
		assertEquals(new Interval(0.6, Double.POSITIVE_INFINITY), ((Box) four.getLast()).intervals().getLast());
		assertTrue(frame.shape(four.getLast()).orElseThrow().holds(0.99, 0.99));
	}

	@Test
	void anotherCompensationIsAnotherAxis() {
		Region region = frame.region(new RectangleShape(0.1, 0.4, 0.5, 0.8), Optional.empty());
		assertEquals(Optional.empty(), new GateFrame(X, Optional.of(Y.with("uncompensated"))).shape(region));
	}
}
