/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.culture.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.stemma.core.culture.NewVessel;

/**
 * What goes into one new vessel.
 *
 * @param vessel      the vessel
 * @param viableCells viable cells that go in, if counted
 * @param fraction    part of all cells, 0 to 1
 * @param seededCells viable cells that its doublings are counted from, if known
 * @param seeded      since when its doublings are counted
 */
record Portion(NewVessel vessel, Optional<BigDecimal> viableCells, BigDecimal fraction,
		Optional<BigDecimal> seededCells, Instant seeded) {

	/** Counted cells, seeded now. */
	static List<Portion> seeded(List<NewVessel> vessels, List<BigDecimal> cells, BigDecimal all, Instant now) {
		List<Portion> portions = new ArrayList<>();
		for (int i = 0; i < vessels.size(); i++) {
			Optional<BigDecimal> share = Optional.of(cells.get(i));
			portions.add(new Portion(vessels.get(i), share, CellShares.fraction(cells.get(i), all), share, now));
		}
		return portions;
	}
}
