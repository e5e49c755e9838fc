/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.stemma.api.Place;
import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;

class WithCurvesTest {

	private static final Place PLACE = Place.file("run.txt");

	@Test
	void givesEachStoredSampleTheCurvesOfItsWellInOrder() {
		RunContent file = content(sample("A1", 1), sample("A1", 2), sample("A2", 3), sample("A3"));
		RunContent stored = content(sample("A2"), sample("A1"), sample("A1"), sample("A3"), sample("B1"));
		assertEquals(List.of("A2 [3]", "A1 [1]", "A1 [2]", "A3 []", "B1 []"), new WithCurves(file).of(stored).samples().stream()
				.map(sample -> sample.well() + " " + sample.curves().stream().flatMap(curve -> curve.at().stream()).toList()).toList());
	}

	private static RunContent content(SampleContent... samples) {
		return new RunContent(List.of(), List.of(samples), List.of());
	}

	private static SampleContent sample(String well, int... positions) {
		Curve.Axis axis = new Curve.Axis("cycle count", "1");
		List<Curve> curves = java.util.Arrays.stream(positions).mapToObj(at -> new Curve("x data cube", axis, axis,
				List.of(BigDecimal.valueOf(at)), List.of(Optional.of(BigDecimal.ONE)), PLACE)).toList();
		return new SampleContent("S", well, Optional.empty(), List.of(Measured.text("task", "x", PLACE)), curves, PLACE);
	}
}
