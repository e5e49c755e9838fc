/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.quality.internal;

import java.math.BigDecimal;
import java.util.Optional;

import org.stemma.model.quality.Criterion;

/**
 * Numbers between two bounds, each of which may be missing (no bound) or open (itself left out).
 *
 * @param low      lower bound
 * @param lowOpen  whether the lower bound itself is left out
 * @param high     upper bound
 * @param highOpen whether the upper bound itself is left out
 */
record Range(Optional<BigDecimal> low, boolean lowOpen, Optional<BigDecimal> high, boolean highOpen) {

	static Range of(Criterion criterion) {
		return new Range(Optional.ofNullable(criterion.getLow()), Boolean.TRUE.equals(criterion.getLowOpen()),
				Optional.ofNullable(criterion.getHigh()), Boolean.TRUE.equals(criterion.getHighOpen()));
	}

	static Range exactly(BigDecimal number) {
		return new Range(Optional.of(number), false, Optional.of(number), false);
	}

	boolean closed() {
		return !lowOpen && !highOpen;
	}

	/** Whether every number of the other range lies in this one. */
	boolean holds(Range other) {
		return holdsLow(other) && holdsHigh(other);
	}

	/** Whether no number of the other range lies in this one. */
	boolean misses(Range other) {
		return below(other.high, other.highOpen, low, lowOpen) || below(high, highOpen, other.low, other.lowOpen);
	}

	private boolean holdsLow(Range other) {
		if (low.isEmpty() || other.low.isEmpty()) {
			return low.isEmpty();
		}
		int order = other.low.get().compareTo(low.get());
		return order > 0 || order == 0 && (!lowOpen || other.lowOpen);
	}

	private boolean holdsHigh(Range other) {
		if (high.isEmpty() || other.high.isEmpty()) {
			return high.isEmpty();
		}
		int order = other.high.get().compareTo(high.get());
		return order < 0 || order == 0 && (!highOpen || other.highOpen);
	}

	private static boolean below(Optional<BigDecimal> upper, boolean upperOpen, Optional<BigDecimal> lower,
			boolean lowerOpen) {
		if (upper.isEmpty() || lower.isEmpty()) {
			return false;
		}
		int order = upper.get().compareTo(lower.get());
		return order < 0 || order == 0 && (upperOpen || lowerOpen);
	}
}
