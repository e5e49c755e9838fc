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

import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.core.culture.ActReceipt;
import org.stemma.core.culture.Acts;
import org.stemma.core.lab.Session;
import org.stemma.core.record.KindModels;
import org.stemma.core.store.Stored;
import org.stemma.model.culture.Freeze;
import org.stemma.model.culture.Vessel;
import org.stemma.model.culture.VesselState;

/** Cells frozen into vials, out of culture or after a harvest. */
final class FreezeAct {

	private final Bench bench;
	private final KindModels kinds;
	private final Vessels vessels;
	private final LotRecords records;
	private final VialFiller filler;

	FreezeAct(Bench bench, KindModels kinds, Vessels vessels, LotRecords records, VialFiller filler) {
		this.bench = bench;
		this.kinds = kinds;
		this.vessels = vessels;
		this.records = records;
		this.filler = filler;
	}

	Outcome<ActReceipt> perform(Session session, Acts.Freeze request) {
		return bench.act(session, request.details(), draft -> write(draft, request));
	}

	private Optional<Freeze> write(Draft draft, Acts.Freeze request) {
		List<Stored<Vessel>> from = vessels.several(draft, request.vessels(), Vessels.WITH_CELLS);
		if (request.vials().isEmpty()) {
			draft.refuse("vials.none", "Name one vial at least.");
		}
		if (request.viableCellsPerVial().signum() <= 0) {
			draft.refuse("cells.none", "A vial has to get viable cells. Check the number.");
		}
		BigDecimal all = request.viableCellsPerVial().multiply(BigDecimal.valueOf(request.vials().size()));
		return Optional.of(from).filter(found -> !draft.refused())
				.flatMap(found -> FrozenCells.of(draft, found, all, records)).filter(cells -> !draft.refused())
				.map(cells -> freeze(draft, request, from, cells));
	}

	private Freeze freeze(Draft draft, Acts.Freeze request, List<Stored<Vessel>> from, FrozenCells cells) {
		Freeze freeze = kinds.create(Freeze.class);
		freeze.setLot(from.getFirst().record().getLot());
		List<RecordRef> refs = from.stream().map(Stored::ref).toList();
		freeze.getVessels().addAll(refs);
		freeze.setViableCellsPerVial(request.viableCellsPerVial());
		request.viability().ifPresent(freeze::setViability);
		request.volumePerVial().ifPresent(freeze::setVolumePerVial);
		freeze.setCoolingProgramme(request.coolingProgramme().isBlank() ? null : request.coolingProgramme().strip());
		freeze.setPassageNumber(cells.passageNumber());
		cells.doublings().ifPresent(freeze::setPopulationDoublings);
		freeze.setCumulativeDoublings(cells.cumulative());
		freeze.setFormulaVersion(Growth.FORMULAS);
		freeze.getDerivations().addAll(filler.fill(draft, freeze.getLot(), request, cells));
		from.forEach(vessel -> vessels.leave(draft, vessel, VesselState.HARVESTED));
		return freeze;
	}
}
