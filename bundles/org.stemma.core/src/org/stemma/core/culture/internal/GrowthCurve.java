/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.culture.internal;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.stemma.api.RecordRef;
import org.stemma.core.culture.CultureView.GrowthPoint;
import org.stemma.model.culture.Act;
import org.stemma.model.culture.Count;
import org.stemma.model.culture.Derivation;
import org.stemma.model.culture.Harvest;
import org.stemma.model.culture.Observe;
import org.stemma.model.culture.Passage;
import org.stemma.model.culture.Seed;
import org.stemma.model.culture.Thaw;

/** Points of the growth chart: what each act says of cell numbers, confluence and doublings of a vessel. */
final class GrowthCurve {

	private final ZoneId zone;

	GrowthCurve(ZoneId zone) {
		this.zone = zone;
	}

	/** The points of an act; none for acts that measure nothing. */
	Stream<GrowthPoint> points(Act act) {
		return switch (act) {
		case Thaw thaw -> filled(act, thaw.getDerivations(), thaw.getCumulativeDoublings());
		case Seed seed -> filled(act, seed.getDerivations(), seed.getCumulativeDoublings());
		case Observe observation -> Optional.ofNullable(observation.getConfluence()).stream()
				.map(percent -> new GrowthPoint(when(act), observation.getVessel(), Optional.empty(),
						Optional.of(percent), Optional.empty()));
		case Count count -> Optional.ofNullable(count.getViableCells()).stream()
				.map(cells -> point(act, count.getVessel(), cells, null));
		case Passage passage -> Stream.concat(
				Stream.of(point(act, passage.getVessel(), passage.getHarvestedCells(), passage.getCumulativeDoublings())),
				filled(act, passage.getDerivations(), passage.getCumulativeDoublings()));
		case Harvest harvest -> harvested(harvest);
		default -> Stream.empty();
		};
	}

	private Stream<GrowthPoint> filled(Act act, List<Derivation> into, BigDecimal doublings) {
		return into.stream().map(derivation -> point(act, derivation.getTo(), derivation.getViableCells(), doublings));
	}

	/** How many of a pool's cells came out of which vessel is not known. */
	private Stream<GrowthPoint> harvested(Harvest harvest) {
		BigDecimal cells = harvest.getVessels().size() == 1 ? harvest.getViableCells() : null;
		return harvest.getVessels().stream()
				.map(vessel -> point(harvest, vessel, cells, harvest.getCumulativeDoublings()));
	}

	private GrowthPoint point(Act act, RecordRef vessel, BigDecimal cells, BigDecimal doublings) {
		return new GrowthPoint(when(act), vessel, Optional.ofNullable(cells), Optional.empty(),
				Optional.ofNullable(doublings));
	}

	private ZonedDateTime when(Act act) {
		return act.getPerformed().atZone(zone);
	}
}
