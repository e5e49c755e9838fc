/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.stemma.api.Place;
import org.stemma.api.instrument.Curve;
import org.stemma.conformance.asm.ExpectedCurve;

class PointsTest {

	@Test
	void comparesPositionsAndValues() {
		assertEquals("true true", same(curve("1", "2", "3"), "1", "2", "3"));
		assertEquals("false false", same(curve("1", "2", "3"), "1", "2", "4"));
		assertEquals("false false", same(curve("1", "2"), "1", "2", "3"));
	}

	@Test
	void knowsValuesThatStandOnePositionTooFar() {
		assertEquals(true, new Points(curve("1", "2", "3")).equalButShifted(expected("6", "1", "2")));
		assertEquals(false, new Points(curve("1", "2", "3")).equalButShifted(expected("6", "1", "3")));
	}

	private static String same(Curve found, String... values) {
		return new Points(found).equal(expected(values)) + " " + new Points(found).equalValues(expected(values));
	}

	private static Curve curve(String... values) {
		return new Curve("c", new Curve.Axis("cycle count", "1"), new Curve.Axis("fluorescence", "1"), positions(values.length),
				Stream.of(values).map(BigDecimal::new).map(Optional::of).toList(), new Place("a", 1, 1, ""));
	}

	private static ExpectedCurve expected(String... values) {
		return new ExpectedCurve("c", "cycle count", "#", "fluorescence", "(unitless)", positions(values.length),
				Stream.of(values).map(BigDecimal::new).map(Optional::of).toList());
	}

	private static List<BigDecimal> positions(int count) {
		return Stream.iterate(BigDecimal.ONE, BigDecimal.ONE::add).limit(count).toList();
	}
}
