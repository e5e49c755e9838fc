/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.calculation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Decimals as written, and comparison to the decimals of the expectation. */
final class Numbers {

	private Numbers() {
	}

	static BigDecimal n(String digits) {
		return new BigDecimal(digits);
	}

	static void assertRounds(String expected, Optional<BigDecimal> found) {
		assertTrue(found.isPresent(), "defined");
		int decimals = n(expected).scale();
		assertEquals(n(expected), found.get().setScale(decimals, RoundingMode.HALF_UP));
	}

	static void assertUndefined(Optional<BigDecimal> found) {
		assertEquals(Optional.empty(), found);
	}
}
