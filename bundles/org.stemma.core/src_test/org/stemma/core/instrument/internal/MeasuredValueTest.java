/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stemma.api.Place;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.core.quality.Quality.Value;
import org.stemma.model.quality.Censoring;

class MeasuredValueTest {

	private static final Place PLACE = Place.line("counts.csv", 3);

	@ParameterizedTest
	@EnumSource(value = State.class, names = { "MISSING", "ERROR", "OUT_OF_RANGE" })
	void whatIsNoValueIsNotZero(State state) {
		assertTrue(MeasuredValue.of(new Measured("f", Optional.empty(), "x", "", state, PLACE)).isEmpty());
	}

	@Test
	void keepsNumberUnitAndOperator() {
		assertEquals(Value.of(new BigDecimal("1.50"), "%"),
				MeasuredValue.of(Measured.number("f", new BigDecimal("1.50"), "%", "1.50", PLACE)).orElseThrow());
		assertEquals(Value.of("clumped"), MeasuredValue.of(Measured.text("f", "clumped", PLACE)).orElseThrow());
		Value below = MeasuredValue.of(new Measured("f", Optional.of(BigDecimal.ONE), "<1", "%", State.BELOW, PLACE))
				.orElseThrow();
		assertEquals(Censoring.BELOW, below.censoring());
		assertEquals("< 1 %", MeasuredValue.words(below));
		Value none = MeasuredValue.of(new Measured("f", Optional.empty(), "n.d.", "%", State.NOT_DETECTED, PLACE))
				.orElseThrow();
		assertEquals("not detected", MeasuredValue.words(none));
	}
}
