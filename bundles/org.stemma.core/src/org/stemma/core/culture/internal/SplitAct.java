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
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.stemma.api.Outcome;
import org.stemma.core.calculation.Precision;
import org.stemma.core.culture.ActReceipt;
import org.stemma.core.culture.Acts;
import org.stemma.core.culture.NewVessel;
import org.stemma.core.lab.Session;
import org.stemma.core.record.KindModels;
import org.stemma.core.store.Stored;
import org.stemma.model.culture.DerivationKind;
import org.stemma.model.culture.Split;
import org.stemma.model.culture.Vessel;
import org.stemma.model.culture.VesselState;

/**
 * A split without a passage: passage number and doublings stay. Doublings go on counting from the old vessel's seeding, so
 * each new vessel carries its fraction of the cells seeded then. Fractions follow the cells given, where all are, else they
 * are equal.
 */
final class SplitAct {

	private final Bench bench;
	private final KindModels kinds;
	private final Vessels vessels;
	private final VesselFiller filler;

	SplitAct(Bench bench, KindModels kinds, Vessels vessels, VesselFiller filler) {
		this.bench = bench;
		this.kinds = kinds;
		this.vessels = vessels;
		this.filler = filler;
	}

	Outcome<ActReceipt> perform(Session session, Acts.Split request) {
		return bench.act(session, request.details(), draft -> write(draft, request));
	}

	private Optional<Split> write(Draft draft, Acts.Split request) {
		Optional<Stored<Vessel>> from = vessels.inCulture(draft, request.vessel());
		if (request.into().isEmpty()) {
			draft.refuse("vessels.none", "Name one new vessel at least.");
		}
		if (request.into().stream().flatMap(into -> into.viableCells().stream()).anyMatch(cells -> cells.signum() <= 0)) {
			draft.refuse("cells.none", "A new vessel has to get viable cells. Check the numbers.");
		}
		return from.filter(found -> !draft.refused()).map(found -> split(draft, request, found));
	}

	private Split split(Draft draft, Acts.Split request, Stored<Vessel> from) {
		Vessel old = from.record();
		Split split = kinds.create(Split.class);
		split.setLot(old.getLot());
		split.setVessel(from.ref());
		BigDecimal doublings = Objects.requireNonNullElse(old.getCumulativeDoublings(), BigDecimal.ZERO);
		split.getDerivations().addAll(filler.fill(draft,
				new VesselFiller.Cells(old.getLot(), DerivationKind.SPLIT, Growth.passageNumber(List.of(from)), doublings),
				portions(request.into(), old, draft.performed())));
		vessels.leave(draft, from, VesselState.EMPTY);
		return split;
	}

	private static List<Portion> portions(List<NewVessel> into, Vessel old, Instant now) {
		boolean counted = into.stream().allMatch(vessel -> vessel.viableCells().isPresent());
		BigDecimal all = counted ? into.stream().flatMap(vessel -> vessel.viableCells().stream()).reduce(BigDecimal.ZERO,
				BigDecimal::add) : BigDecimal.valueOf(into.size());
		return into.stream()
				.map(vessel -> portion(vessel, counted ? vessel.viableCells().orElseThrow() : BigDecimal.ONE, all, old, now))
				.toList();
	}

	private static Portion portion(NewVessel vessel, BigDecimal part, BigDecimal all, Vessel old, Instant now) {
		Optional<BigDecimal> seeded = Optional.ofNullable(old.getSeededViableCells())
				.map(cells -> Precision.kept(cells.multiply(part).divide(all, Precision.KEPT_DECIMALS, RoundingMode.DOWN)));
		return new Portion(vessel, vessel.viableCells(), CellShares.fraction(part, all), seeded,
				Objects.requireNonNullElse(old.getSeeded(), now));
	}
}
