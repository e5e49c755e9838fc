/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.compare;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;

import org.stemma.api.instrument.Curve;
import org.stemma.conformance.asm.ExpectedCurve;

/** The points of a curve that was read. */
record Points(Curve found) {

	boolean equal(ExpectedCurve expected) {
		if (found.at().size() != expected.at().size()) {
			return false;
		}
		for (int i = 0; i < expected.at().size(); i++) {
			if (!Sameness.near(found.at().get(i), expected.at().get(i))
					|| !equal(found.values().get(i), expected.values().get(i))) {
				return false;
			}
		}
		return true;
	}

	/** Whether the values agree, whatever their positions. */
	boolean equalValues(ExpectedCurve expected) {
		return found.values().size() == expected.values().size() && IntStream.range(0, found.values().size())
				.allMatch(i -> equal(found.values().get(i), expected.values().get(i)));
	}

	/** Whether each expected value but the first is the one that was read a position before. */
	boolean equalButShifted(ExpectedCurve expected) {
		return found.values().size() == expected.values().size() && IntStream.range(1, found.values().size())
				.allMatch(i -> equal(found.values().get(i - 1), expected.values().get(i)));
	}

	private static boolean equal(Optional<BigDecimal> one, Optional<BigDecimal> other) {
		if (other.filter(ExpectedCurve.NONE_OR_ZERO::equals).isPresent()) {
			return one.isEmpty() || one.get().signum() == 0;
		}
		return one.isPresent() == other.isPresent() && (one.isEmpty() || Sameness.near(one.get(), other.get()));
	}
}
