/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stemma.api.Problem;
import org.stemma.cytometry.gate.Gate;
import org.stemma.ui.plot.SvgDrawing;
import org.stemma.ui.work.Background;

class FlowModelTest {

	private final List<Problem> problems = new ArrayList<>();
	private final FlowModel model = new FlowModel(MadeEvents.of(100, 50, 200, 60, 512, 1000, 700, 2000, 900, 100_000),
			new Background((title, work) -> work.run(), Runnable::run, failure -> {
				throw new AssertionError(failure);
			}), problems::addAll, failure -> {
				throw new AssertionError(failure);
			});
	private final GateEditor editor = new GateEditor(model);

	@BeforeEach
	void begin() {
		model.view(view -> view.upwards(view.y().on(ScaleKind.LINEAR)));
		model.begin();
	}

	private int count(String id) {
		return model.counts().count(id).orElseThrow();
	}

	@Test
	void scatterIsLinearAndColoursAreLogicle() {
		assertEquals(List.of(ScaleKind.LINEAR, ScaleKind.LOGICLE), model.view().data().channels().stream().map(FlowChannel::usual).toList());
		assertEquals("CD34 (PE-A)", model.view().data().channels().getLast().words());
	}

	@Test
	void countsAGateWhileItIsMoved() {
		model.view(view -> view.of(FlowKind.HISTOGRAM));
		editor.make(new SpanShape(0.4, 0.6), "M");
		assertEquals(1, count("M1"));
		editor.move(0.15, 0);
		assertEquals(1, count("M1"), "700 of 1024 and not 512");
		editor.grow(0.2, 0);
		assertEquals(2, count("M1"));
		assertEquals(40, model.counts().ofParent("M1").orElseThrow(), 1e-9);
	}

	@Test
	void quadrantsShareTheEvents() {
		editor.make(new CrossShape(0.5, 0.1), "Q");
		assertEquals(5, model.book().gates().stream().mapToInt(gate -> count(gate.id())).sum());
		assertEquals(1, editor.drawn().size(), "one cross for four gates");
		editor.move(-0.45, 0);
		assertEquals(List.of(0, 4, 0, 1), model.book().gates().stream().map(gate -> count(gate.id())).toList());
		editor.remove();
		assertTrue(model.book().gates().isEmpty());
	}

	@Test
	void gatesDrawnInAPopulationLieInIt() {
		editor.make(new RectangleShape(0.4, -0.1, 1, 0.2), "R");
		assertEquals(2, count("R1"));
		model.view(view -> view.of(Optional.of("R1")));
		editor.make(new RectangleShape(0.6, -0.1, 1, 0.9), "R");
		assertEquals(Optional.of("R1"), model.book().gates().getLast().parent());
		assertEquals(1, count("R2"));
		assertEquals(50, model.counts().ofParent("R2").orElseThrow(), 1e-9);
		assertEquals(2, model.picture().orElseThrow().count());
	}

	@Test
	void aPopulationGoesWithItsGate() {
		editor.make(new RectangleShape(0.4, -0.1, 1, 0.9), "R");
		model.view(view -> view.of(Optional.of("R1")));
		model.book(model.book().without("R1"));
		assertEquals(Optional.empty(), model.view().population());
		assertEquals(5, model.picture().orElseThrow().count());
	}

	@Test
	void drawsEventsAndGates() {
		editor.make(new OvalShape(0.5, 0.01, 0.2, 0.02, 0), "E");
		for (FlowKind kind : FlowKind.values()) {
			model.view(view -> view.of(kind));
			String svg = SvgDrawing.document(new FlowPainting(model.picture().orElseThrow(), editor.drawn(), -1, List.of()), 800, 600, "");
			assertTrue(svg.contains(">FSC-A</text>"), kind.name());
			assertEquals(kind.plane(), svg.contains("<image"), kind.name());
		}
		assertTrue(problems.isEmpty(), problems.toString());
	}

	@Test
	void tabGoesThroughTheCornersAndOn() {
		editor.make(new RectangleShape(0.2, 0.2, 0.4, 0.4), "R");
		for (int i = 0; i < 4; i++) {
			assertTrue(editor.nextCorner());
		}
		assertFalse(editor.nextCorner());
		editor.nextCorner();
		editor.move(-0.1, -0.1);
		assertEquals(new RectangleShape(0.1, 0.1, 0.4, 0.4), editor.shape("R1").orElseThrow());
	}

	@Test
	void theMouseDrawsHoldsAndMoves() {
		GateMouse mouse = new GateMouse(model, editor, () -> {
		});
		mouse.tool(GateTool.RECTANGLE);
		mouse.down(0.2, 0.2, 0.01, 0.01);
		mouse.up(0.5, 0.6);
		assertEquals(new RectangleShape(0.2, 0.2, 0.5, 0.6), editor.shape("R1").orElseThrow());
		mouse.tool(GateTool.SELECT);
		mouse.down(0.3, 0.3, 0.01, 0.01);
		mouse.moved(0.4, 0.3);
		mouse.up(0.4, 0.3);
		RectangleShape moved = (RectangleShape) editor.shape("R1").orElseThrow();
		assertEquals(0.3, moved.left(), 1e-12);
		mouse.down(moved.right(), moved.top(), 0.01, 0.01);
		mouse.moved(0.9, 0.9);
		assertEquals(0.9, ((RectangleShape) editor.shape("R1").orElseThrow()).top(), 1e-12);
		mouse.down(0.05, 0.95, 0.01, 0.01);
		assertEquals(Optional.empty(), model.selected());
	}

	@Test
	void aPolygonIsClosedFromItsCorners() {
		GateMouse mouse = new GateMouse(model, editor, () -> {
		});
		mouse.tool(GateTool.POLYGON);
		mouse.down(0.1, 0.1, 0, 0);
		mouse.down(0.9, 0.1, 0, 0);
		mouse.down(0.9, 0.1, 0, 0);
		mouse.down(0.5, 0.9, 0, 0);
		assertEquals(4, mouse.draft().size());
		mouse.close();
		assertEquals(3, ((PolygonShape) editor.shape("P1").orElseThrow()).corners().size());
	}

	@Test
	void aGateOfOtherAxesIsNotDrawn() {
		editor.make(new RectangleShape(0.2, 0.2, 0.4, 0.4), "R");
		model.view(view -> view.across(view.y()));
		assertTrue(editor.drawn().isEmpty());
		Gate gate = model.book().gates().getFirst();
		assertEquals("R1", gate.id());
	}
}
