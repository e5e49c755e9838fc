/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.api.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.stemma.api.Place;
import org.stemma.api.instrument.Curve.Axis;

class CurveTest {

	private static final Axis CYCLE = new Axis("cycle count", "1");
	private static final Axis FLUORESCENCE = new Axis("reporter dye fluorescence", "[RFU]");
	private static final Place PLACE = Place.line("a.txt", 1);

	@Test
	void keepsAMissingValueMissing() {
		List<Optional<BigDecimal>> values = new ArrayList<>(List.of(Optional.of(BigDecimal.TEN), Optional.empty()));
		Curve curve = new Curve("reporter dye data cube", CYCLE, FLUORESCENCE, List.of(BigDecimal.ONE, BigDecimal.TWO), values, PLACE);
		values.clear();
		assertEquals(List.of(Optional.of(BigDecimal.TEN), Optional.empty()), curve.values());
	}

	@Test
	void refusesAPositionWithoutValue() {
		assertThrows(IllegalArgumentException.class,
				() -> new Curve("cube", CYCLE, FLUORESCENCE, List.of(BigDecimal.ONE), List.of(), PLACE));
	}

	@Test
	void refusesAnAxisWithoutUnit() {
		assertThrows(IllegalArgumentException.class, () -> new Axis("time", ""));
	}
}
