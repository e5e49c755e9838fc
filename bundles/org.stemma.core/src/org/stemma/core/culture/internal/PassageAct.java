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
import org.stemma.core.culture.ActReceipt;
import org.stemma.core.culture.Acts;
import org.stemma.core.lab.Session;
import org.stemma.core.record.KindModels;
import org.stemma.core.store.Stored;
import org.stemma.model.culture.DerivationKind;
import org.stemma.model.culture.Passage;
import org.stemma.model.culture.Vessel;
import org.stemma.model.culture.VesselState;

/** A passage: passage number plus one, doublings since seeding added; the old vessel is empty afterwards. */
final class PassageAct {

	private final Bench bench;
	private final KindModels kinds;
	private final Vessels vessels;
	private final VesselFiller filler;

	PassageAct(Bench bench, KindModels kinds, Vessels vessels, VesselFiller filler) {
		this.bench = bench;
		this.kinds = kinds;
		this.vessels = vessels;
		this.filler = filler;
	}

	Outcome<ActReceipt> perform(Session session, Acts.Passage request) {
		return bench.act(session, request.details(), draft -> write(draft, request));
	}

	private Optional<Passage> write(Draft draft, Acts.Passage request) {
		Optional<Stored<Vessel>> from = vessels.inCulture(draft, request.vessel());
		Optional<List<BigDecimal>> cells = draft.accept(CellShares.of(request.harvestedCells(), request.into()));
		return draft.refused() ? Optional.empty()
				: Optional.of(passage(draft, request, from.orElseThrow(), cells.orElseThrow()));
	}

	private Passage passage(Draft draft, Acts.Passage request, Stored<Vessel> from, List<BigDecimal> cells) {
		Growth growth = Growth.in(List.of(from), request.harvestedCells());
		growth.flagUnknown(draft, List.of(from));
		growth.tellDecline(draft);
		Passage passage = kinds.create(Passage.class);
		passage.setLot(from.record().getLot());
		passage.setVessel(from.ref());
		passage.setHarvestedCells(request.harvestedCells());
		request.viability().ifPresent(passage::setViability);
		passage.setSeededCells(from.record().getSeededViableCells());
		passage.setPassageNumber(Growth.passageNumber(List.of(from)) + 1);
		growth.doublings().ifPresent(passage::setPopulationDoublings);
		passage.setCumulativeDoublings(growth.cumulative());
		passage.setFormulaVersion(Growth.FORMULAS);
		passage.getDerivations().addAll(filler.fill(draft,
				new VesselFiller.Cells(passage.getLot(), DerivationKind.PASSAGED, passage.getPassageNumber(),
						growth.cumulative()),
				Portion.seeded(request.into(), cells, request.harvestedCells(), draft.performed())));
		vessels.leave(draft, from, VesselState.EMPTY);
		return passage;
	}
}
