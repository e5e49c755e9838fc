/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.culture.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.stemma.api.RecordRef;
import org.stemma.core.store.Stored;
import org.stemma.model.culture.Vessel;
import org.stemma.model.culture.VesselState;

/**
 * The cells that go into vials.
 *
 * @param passageNumber their passage number
 * @param cumulative    their cumulative population doublings
 * @param doublings     population doublings since the last seeding, unless a harvest tells them or they are not known
 * @param harvested     viable cells that were harvested, if that was logged
 */
record FrozenCells(int passageNumber, BigDecimal cumulative, Optional<BigDecimal> doublings,
		Optional<BigDecimal> harvested) {

	/**
	 * Cells of harvested vessels are as old as their harvests and no more than are left of them; cells frozen straight out
	 * of culture have divided at least as often as the frozen number tells.
	 */
	static Optional<FrozenCells> of(Draft draft, List<Stored<Vessel>> vessels, BigDecimal cells, LotRecords records) {
		Set<VesselState> states = vessels.stream().map(vessel -> vessel.record().getState()).collect(Collectors.toSet());
		if (states.size() > 1) {
			draft.refuse("vessels.mixed", "Some vessels are harvested and some are still in culture. Harvest them all "
					+ "first, or freeze them separately.");
			return Optional.empty();
		}
		return Optional.of(states.contains(VesselState.HARVESTED) ? harvested(draft, vessels, cells, records)
				: growing(draft, vessels, cells));
	}

	private static FrozenCells harvested(Draft draft, List<Stored<Vessel>> vessels, BigDecimal cells, LotRecords records) {
		List<RecordRef> refs = vessels.stream().map(Stored::ref).toList();
		HarvestedPool pool = HarvestedPool.of(records, vessels.getFirst().record().getLot(), refs);
		pool.harvests().forEach(draft::buildOn);
		if (cells.compareTo(pool.left()) > 0) {
			draft.refuse("cells.more", Phrases.cells(cells) + " viable cells are to be frozen, but only "
					+ Phrases.cells(pool.left()) + " are left of the harvest. Check the numbers.");
		}
		return new FrozenCells(pool.passageNumber(), pool.doublings(), Optional.empty(), Optional.of(pool.harvested()));
	}

	private static FrozenCells growing(Draft draft, List<Stored<Vessel>> vessels, BigDecimal cells) {
		Growth growth = Growth.in(vessels, cells);
		growth.flagUnknown(draft, vessels);
		return new FrozenCells(Growth.passageNumber(vessels), growth.cumulative(), growth.doublings(), Optional.empty());
	}
}
