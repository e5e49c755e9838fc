/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.quality.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

final class RangeTest {

	/** Compares with the definition, tried out on numbers on, beside and between the bounds. */
	@Test
	void agreesWithItsDefinition() {
		Random random = new Random(5);
		for (int i = 0; i < 3000; i++) {
			Range first = range(random);
			Range second = range(random);
			if (any(first) && any(second)) {
				boolean all = true;
				boolean none = true;
				for (int tenths = -30; tenths <= 60; tenths += 5) {
					if (in(second, tenths)) {
						all &= in(first, tenths);
						none &= !in(first, tenths);
					}
				}
				assertEquals(all, first.holds(second), first + " holds " + second);
				assertEquals(none, first.misses(second), first + " misses " + second);
			}
		}
	}

	private static boolean any(Range range) {
		for (int tenths = -30; tenths <= 60; tenths += 5) {
			if (in(range, tenths)) {
				return true;
			}
		}
		return false;
	}

	private static Range range(Random random) {
		return new Range(bound(random), random.nextBoolean(), bound(random), random.nextBoolean());
	}

	private static Optional<BigDecimal> bound(Random random) {
		int bound = random.nextInt(-1, 5);
		return bound < 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(bound));
	}

	private static boolean in(Range range, int tenths) {
		BigDecimal number = BigDecimal.valueOf(tenths, 1);
		boolean above = range.low().map(low -> number.compareTo(low) > (range.lowOpen() ? 0 : -1)).orElse(true);
		boolean below = range.high().map(high -> number.compareTo(high) < (range.highOpen() ? 0 : 1)).orElse(true);
		return above && below;
	}
}
