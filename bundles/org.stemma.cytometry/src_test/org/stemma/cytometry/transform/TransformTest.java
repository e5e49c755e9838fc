/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.transform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TransformTest {

	private static final double NEAR = 1e-12;

	static Stream<Transform> all() {
		return Stream.of(new Linear(10_000, 500), new Logarithmic(10_000, 5), new Asinh(262_144, 4.5, 1),
				new Logicle(262_144, 0.5, 4.5, 0), new Logicle(1_000, 1, 4, 1), new Logicle(10_000, 0, 5, 0),
				new Logicle(10_000, 1, 4, -0.5), new Hyperlog(10_000, 1, 4.5, 0), new Hyperlog(262_144, 0.01, 5, 1));
	}

	@ParameterizedTest
	@MethodSource("all")
	void bringsTheTopOfScaleToOne(Transform transform) {
		assertEquals(1, transform.apply(transform.inverse(1)), NEAR);
	}

	@ParameterizedTest
	@MethodSource("all")
	void goesThereAndBack(Transform transform) {
		for (double scaled = -0.2; scaled <= 1.2; scaled += 0.003) {
			assertEquals(scaled, transform.apply(transform.inverse(scaled)), 1e-10, transform::toString);
		}
	}

	@ParameterizedTest
	@MethodSource("all")
	void rises(Transform transform) {
		double last = transform.apply(transform.inverse(-0.3));
		for (double scaled = -0.299; scaled < 1.3; scaled += 0.001) {
			double next = transform.apply(transform.inverse(scaled));
			assertTrue(next > last, () -> transform + " does not rise");
			last = next;
		}
	}

	/** Values of the scale's definition: y = (W + A) / (M + A) at 0, T at 1. */
	@Test
	void placesZeroWhereTheDefinitionSays() {
		assertEquals(0.5 / 4.5, new Logicle(10_000, 0.5, 4.5, 0).apply(0), NEAR);
		assertEquals(2.0 / 5, new Logicle(1_000, 1, 4, 1).apply(0), NEAR);
		assertEquals(1 / 4.5, new Hyperlog(10_000, 1, 4.5, 0).apply(0), NEAR);
		assertEquals(10_000, new Logicle(10_000, 0.5, 4.5, 0).inverse(1), 1e-8);
		assertEquals(10_000, new Hyperlog(10_000, 1, 4.5, 0).inverse(1), 1e-8);
		assertEquals(10_000, new Asinh(10_000, 4, 1).inverse(1), 1e-8);
	}

	/** Values printed in the Gating-ML 2.0 specification for T = 1000, M = 4. */
	@ParameterizedTest
	@CsvSource({ "-10,0.067574", "-5,0.147986", "-1,0.228752", "0,0.25", "0.3,0.256384", "1,0.271248", "3,0.312897",
			"10,0.432426", "100,0.739548", "1000,1" })
	void agreesWithPrintedValuesOfLogicle(double value, double scaled) {
		assertEquals(scaled, new Logicle(1_000, 1, 4, 0).apply(value), 1e-6);
	}

	@Test
	void takesLogarithmsOfNothingAsBelowEveryGate() {
		assertEquals(Double.NEGATIVE_INFINITY, new Logarithmic(10_000, 5).apply(0));
		assertEquals(0.6, new Logarithmic(10_000, 5).apply(100), NEAR);
	}

	@Test
	void keepsResultsWithinBounds() {
		Transform bounded = new Bounded(new Linear(1_000, 0), 0.1, 0.9);
		assertEquals(List.of(0.1, 0.5, 0.9),
				Stream.of(-5.0, 500.0, 5_000.0).map(bounded::apply).toList());
	}

	@Test
	void dividesChannels() {
		Ratio ratio = new Ratio(2, 1, -1);
		assertEquals(4, ratio.apply(7, 2));
		assertEquals(7, ratio.inverse(4, 2));
	}

	@Test
	void refusesParametersOutsideTheDefinition() {
		assertThrows(IllegalArgumentException.class, () -> new Logicle(1_000, 3, 4, 0));
		assertThrows(IllegalArgumentException.class, () -> new Hyperlog(1_000, 0, 4, 0));
		assertThrows(IllegalArgumentException.class, () -> new Asinh(0, 4, 0));
		assertThrows(IllegalArgumentException.class, () -> new Linear(10, 11));
		assertThrows(IllegalArgumentException.class, () -> new Logarithmic(10, Double.NaN));
	}

	@ParameterizedTest
	@MethodSource("all")
	void readsTablesWithinTheStatedError(Transform transform) {
		Transform table = Interpolated.of(transform);
		Random random = new Random(7);
		for (int i = 0; i < 20_000; i++) {
			double value = transform.inverse(random.nextDouble() * 1.6 - 0.4);
			assertEquals(transform.apply(value), table.apply(value), Interpolated.ERROR, () -> transform + " at " + value);
		}
		assertEquals(transform.apply(1e12), table.apply(1e12));
	}
}
