/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.gatingml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.api.Outcome;
import org.stemma.cytometry.gate.Gate;
import org.stemma.cytometry.gate.GateSet;
import org.stemma.cytometry.gate.Region.Box;
import org.stemma.cytometry.gate.Region.Combination;
import org.stemma.cytometry.gate.Region.Interval;
import org.stemma.cytometry.transform.Bounded;

class GatingMlTest {

	private static final String DIMENSION = "<g:dimension g:compensation-ref='uncompensated' g:min='1'>"
			+ "<d:fcs-dimension d:name='A'/></g:dimension>";

	private static Outcome<GateSet> read(String content) {
		String document = "<g:Gating-ML xmlns:g='http://www.isac-net.org/std/Gating-ML/v2.0/gating' "
				+ "xmlns:t='http://www.isac-net.org/std/Gating-ML/v2.0/transformations' "
				+ "xmlns:d='http://www.isac-net.org/std/Gating-ML/v2.0/datatypes'>" + content + "</g:Gating-ML>";
		return GatingMl.read("gates.xml", document.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void readsOpenIntervalsAndParents() {
		GateSet gates = read("<g:RectangleGate g:id='B' g:parent_id='A'>" + DIMENSION + "</g:RectangleGate>"
				+ "<g:RectangleGate g:id='A'>" + DIMENSION + "</g:RectangleGate>").get();
		assertEquals(List.of("A", "B"), gates.gates().stream().map(Gate::id).toList());
		assertEquals(List.of(new Interval(1, Double.POSITIVE_INFINITY)),
				((Box) gates.gate("B").orElseThrow().region()).intervals());
	}

	@Test
	void readsComplementsAndBounds() {
		GateSet gates = read("<t:transformation t:id='T' t:boundMin='0' t:boundMax='1'><t:flin t:T='10' t:A='0'/>"
				+ "</t:transformation><g:RectangleGate g:id='A'><g:dimension g:transformation-ref='T' g:max='.5'>"
				+ "<d:fcs-dimension d:name='A'/></g:dimension></g:RectangleGate><g:BooleanGate g:id='N'><g:and>"
				+ "<g:gateReference g:ref='A' g:use-as-complement='true'/><g:gateReference g:ref='A'/></g:and></g:BooleanGate>")
				.get();
		assertTrue(((Combination) gates.gate("N").orElseThrow().region()).references().getFirst().complement());
		assertTrue(gates.gate("A").orElseThrow().region().dimensions().getFirst().transform().orElseThrow() instanceof Bounded);
	}

	@Test
	void placesQuadrantsBetweenSeveralDividers() {
		String divider = "<g:divider g:id='D' g:compensation-ref='FCS'><d:fcs-dimension d:name='A'/><g:value>3</g:value>"
				+ "<g:value>7</g:value></g:divider>";
		String quadrants = Stream.of("1", "5", "9").map(at -> "<g:Quadrant g:id='Q" + at
				+ "'><g:position g:divider_ref='D' g:location='" + at + "'/></g:Quadrant>").reduce("", String::concat);
		GateSet gates = read("<g:QuadrantGate g:id='Q'>" + divider + quadrants + "</g:QuadrantGate>").get();
		assertEquals(new Interval(3, 7), ((Box) gates.gate("Q5").orElseThrow().region()).intervals().getFirst());
		assertEquals(3, gates.gates().size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "<g:RectangleGate g:id='A'><g:dimension g:transformation-ref='none' g:min='1'>"
			+ "<d:fcs-dimension d:name='A'/></g:dimension></g:RectangleGate>",
			"<g:OvalGate g:id='A'/>", "<g:PolygonGate g:id='A'>" + DIMENSION + "</g:PolygonGate>",
			"<g:BooleanGate g:id='A'><g:xor/></g:BooleanGate>", "<t:transformation t:id='T'><t:logicle t:T='1'/></t:transformation>",
			"<g:EllipsoidGate g:id='A'>" + DIMENSION + "</g:EllipsoidGate>",
			"<t:spectrumMatrix t:id='M'/>", "<g:RectangleGate g:id='A'><g:dimension g:min='x'>"
					+ "<d:fcs-dimension d:name='A'/></g:dimension></g:RectangleGate>" })
	void refusesWhatItDoesNotUnderstand(String content) {
		Outcome<GateSet> outcome = read(content);
		assertFalse(outcome.succeeded());
		assertTrue(outcome.problems().getFirst().place().isPresent());
	}
}
