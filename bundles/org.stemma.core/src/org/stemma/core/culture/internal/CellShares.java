/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.culture.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import org.stemma.api.Outcome;
import org.stemma.core.calculation.Precision;
import org.stemma.core.culture.NewVessel;

/** Divides viable cells among vessels: as given, and what is left equally, in whole cells. */
final class CellShares {

	private CellShares() {
	}

	/** The viable cells for each vessel; together never more than there are. */
	static Outcome<List<BigDecimal>> of(BigDecimal available, List<NewVessel> into) {
		BigDecimal given = into.stream().map(NewVessel::viableCells).flatMap(Optional::stream).reduce(BigDecimal.ZERO,
				BigDecimal::add);
		long open = into.stream().filter(vessel -> vessel.viableCells().isEmpty()).count();
		BigDecimal left = available.subtract(given);
		if (into.isEmpty()) {
			return Outcome.refused("vessels.none", "Name one new vessel at least.");
		}
		if (left.signum() < 0) {
			return Outcome.refused("cells.more", given.toPlainString() + " viable cells are to go into the new vessels, but "
					+ "there are " + available.toPlainString() + ". Check the numbers.");
		}
		BigDecimal equal = open == 0 ? BigDecimal.ZERO : left.divide(BigDecimal.valueOf(open), 0, RoundingMode.DOWN);
		List<BigDecimal> shares = into.stream().map(vessel -> vessel.viableCells().orElse(equal)).toList();
		return shares.stream().allMatch(share -> share.signum() > 0) ? Outcome.of(shares)
				: Outcome.refused("cells.none", "No viable cells are left for one of the new vessels. Check the numbers.");
	}

	/** A part of the cells, 0 to 1, rounded down so that all parts together never exceed 1. */
	static BigDecimal fraction(BigDecimal part, BigDecimal all) {
		return Precision.kept(part.divide(all, Precision.KEPT_DECIMALS, RoundingMode.DOWN));
	}
}
