/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.culture.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.core.culture.ActReceipt;
import org.stemma.core.culture.Acts;
import org.stemma.core.lab.Session;
import org.stemma.core.record.KindModels;
import org.stemma.core.store.Stored;
import org.stemma.model.culture.Harvest;
import org.stemma.model.culture.Vessel;
import org.stemma.model.culture.VesselState;

/**
 * A harvest of one or several vessels: the highest passage number and the highest cumulative doublings of the pool, plus
 * the doublings of all its vessels together since they were seeded.
 */
final class HarvestAct {

	private final Bench bench;
	private final KindModels kinds;
	private final Vessels vessels;

	HarvestAct(Bench bench, KindModels kinds, Vessels vessels) {
		this.bench = bench;
		this.kinds = kinds;
		this.vessels = vessels;
	}

	Outcome<ActReceipt> perform(Session session, Acts.Harvest request) {
		return bench.act(session, request.details(), draft -> write(draft, request));
	}

	private Optional<Harvest> write(Draft draft, Acts.Harvest request) {
		List<Stored<Vessel>> pool = vessels.several(draft, request.vessels(),
				EnumSet.of(VesselState.IN_CULTURE));
		return draft.refused() ? Optional.empty() : Optional.of(harvest(draft, request, pool));
	}

	private Harvest harvest(Draft draft, Acts.Harvest request, List<Stored<Vessel>> pool) {
		Growth growth = Growth.in(pool, request.viableCells());
		growth.flagUnknown(draft, pool);
		growth.tellDecline(draft);
		Harvest harvest = kinds.create(Harvest.class);
		harvest.setLot(pool.getFirst().record().getLot());
		List<RecordRef> refs = pool.stream().map(Stored::ref).toList();
		harvest.getVessels().addAll(refs);
		harvest.setViableCells(request.viableCells());
		request.viability().ifPresent(harvest::setViability);
		request.volume().ifPresent(harvest::setVolume);
		harvest.setPassageNumber(Growth.passageNumber(pool));
		growth.doublings().ifPresent(harvest::setPopulationDoublings);
		harvest.setCumulativeDoublings(growth.cumulative());
		harvest.setFormulaVersion(Growth.FORMULAS);
		pool.forEach(vessel -> vessels.leave(draft, vessel, VesselState.HARVESTED));
		return harvest;
	}
}
