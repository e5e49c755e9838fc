/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

class BoundsTest {

	@Test
	void includeTheirEndsExceptZeroOfAFactor() {
		assertTrue(Bounds.percentage().hold(BigDecimal.ZERO));
		assertTrue(Bounds.percentage().hold(new BigDecimal("100.00")));
		assertFalse(Bounds.percentage().hold(new BigDecimal("100.01")));
		assertTrue(Bounds.notNegative().hold(BigDecimal.ZERO));
		assertFalse(Bounds.notNegative().hold(new BigDecimal("-0.1")));
		assertFalse(Bounds.positive().hold(BigDecimal.ZERO));
	}

	@Test
	void noSuspensionHasADensityWrittenInAnotherUnit() {
		assertTrue(Bounds.density().hold(BigDecimal.ZERO));
		assertTrue(Bounds.density().hold(new BigDecimal("0.45")));
		assertFalse(Bounds.density().hold(new BigDecimal("0.00000453")), "millions taken for cells per mL");
		assertFalse(Bounds.density().hold(new BigDecimal("4529542.5")), "cells per mL taken for millions");
	}

	@Test
	void noCellHasADiameterWrittenInAnotherUnit() {
		assertTrue(Bounds.diameter().hold(BigDecimal.ZERO));
		assertTrue(Bounds.diameter().hold(new BigDecimal("18.51")));
		assertFalse(Bounds.diameter().hold(new BigDecimal("18510")), "micrometres taken for millimetres");
		assertFalse(Bounds.diameter().hold(new BigDecimal("0.01851")), "micrometres taken for nanometres");
	}

	@Test
	void noOutlineIsMuchRounderThanACircle() {
		assertTrue(Bounds.circularity().hold(new BigDecimal("1.02")));
		assertFalse(Bounds.circularity().hold(new BigDecimal("88")), "0.88 without its decimal mark");
	}

	@Test
	void sayThemselvesInWords() {
		assertEquals("from 0 to 100", Bounds.percentage().toString());
		assertEquals("at least 0", Bounds.notNegative().toString());
		assertEquals("more than 0", Bounds.positive().toString());
	}
}
