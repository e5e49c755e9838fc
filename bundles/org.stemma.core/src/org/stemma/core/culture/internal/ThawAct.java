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
import org.stemma.core.calculation.PostThawRecovery;
import org.stemma.core.calculation.Precision;
import org.stemma.core.culture.ActReceipt;
import org.stemma.core.culture.Acts;
import org.stemma.core.lab.Session;
import org.stemma.core.record.KindModels;
import org.stemma.core.store.Stored;
import org.stemma.model.culture.Cryovial;
import org.stemma.model.culture.CryovialState;
import org.stemma.model.culture.DerivationKind;
import org.stemma.model.culture.Lot;
import org.stemma.model.culture.Thaw;

/** A thaw: the new vessels inherit the vial's passage number and doublings; recovery is computed. */
final class ThawAct {

	private final Bench bench;
	private final KindModels kinds;
	private final LotCheck lots;
	private final Vials vials;
	private final OriginCheck origins;
	private final VesselFiller filler;

	ThawAct(Bench bench, KindModels kinds, LotCheck lots, Vials vials, OriginCheck origins, VesselFiller filler) {
		this.bench = bench;
		this.kinds = kinds;
		this.lots = lots;
		this.vials = vials;
		this.origins = origins;
		this.filler = filler;
	}

	Outcome<ActReceipt> perform(Session session, Acts.Thaw request) {
		return bench.act(session, request.details(), draft -> write(draft, request));
	}

	private Optional<Thaw> write(Draft draft, Acts.Thaw request) {
		Optional<Stored<Lot>> lot = lots.undecided(draft, request.lot());
		Optional<Stored<Cryovial>> vial = vials.stored(draft, request.cryovial());
		vial.map(Stored::record).ifPresent(found -> {
			Optional.ofNullable(found.getLot()).filter(own -> !own.means(request.lot()))
					.ifPresent(own -> lots.source(draft, own, found.getCode()));
			lot.ifPresent(target -> origins.compare(draft, target, found));
		});
		Optional<List<BigDecimal>> cells = draft.accept(CellShares.of(request.viableCells(), request.into()));
		return draft.refused() ? Optional.empty()
				: Optional.of(thaw(draft, request, vial.orElseThrow(), cells.orElseThrow()));
	}

	private Thaw thaw(Draft draft, Acts.Thaw request, Stored<Cryovial> stored, List<BigDecimal> cells) {
		Cryovial vial = stored.record();
		Thaw thaw = kinds.create(Thaw.class);
		thaw.setLot(request.lot());
		thaw.setCryovial(stored.ref());
		thaw.setViableCells(request.viableCells());
		request.viability().ifPresent(thaw::setViability);
		PostThawRecovery.percent(request.viableCells(), vial.getViableCells()).map(Precision::kept)
				.ifPresent(thaw::setRecovery);
		thaw.setPassageNumber(vial.getPassageNumber());
		thaw.setCumulativeDoublings(vial.getCumulativeDoublings());
		thaw.setFormulaVersion(PostThawRecovery.FORMULA.toString());
		thaw.getDerivations().addAll(filler.fill(draft,
				new VesselFiller.Cells(request.lot(), DerivationKind.THAWED, vial.getPassageNumber(),
						vial.getCumulativeDoublings()),
				Portion.seeded(request.into(), cells, request.viableCells(), draft.performed())));
		vials.leave(draft, stored, CryovialState.THAWED);
		return thaw;
	}
}
