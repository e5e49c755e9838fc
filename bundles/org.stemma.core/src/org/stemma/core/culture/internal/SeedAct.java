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
import org.stemma.model.culture.DerivationKind;
import org.stemma.model.culture.Lot;
import org.stemma.model.culture.Seed;
import org.stemma.model.donation.CellLine;
import org.stemma.model.donation.Collection;
import org.stemma.model.record.Record;

/** A seeding from a collection or a line; a primary culture is P0 with 0 doublings. */
final class SeedAct {

	private final Bench bench;
	private final KindModels kinds;
	private final Known known;
	private final LotCheck lots;
	private final OriginCheck origins;
	private final VesselFiller filler;

	SeedAct(Bench bench, KindModels kinds, Known known, LotCheck lots, OriginCheck origins, VesselFiller filler) {
		this.bench = bench;
		this.kinds = kinds;
		this.known = known;
		this.lots = lots;
		this.origins = origins;
		this.filler = filler;
	}

	Outcome<ActReceipt> perform(Session session, Acts.Seed request) {
		return bench.act(session, request.details(), draft -> write(draft, request));
	}

	private Optional<Seed> write(Draft draft, Acts.Seed request) {
		Optional<Stored<Lot>> lot = lots.undecided(draft, request.lot());
		Optional<? extends Stored<? extends Record>> origin = origin(draft, request.origin());
		lot.filter(found -> origin.isPresent()).ifPresent(found -> origins.compare(draft, found, request.origin()));
		Optional<List<BigDecimal>> cells = draft.accept(CellShares.of(request.viableCells(), request.into()));
		return draft.refused() ? Optional.empty() : Optional.of(seed(draft, request, cells.orElseThrow()));
	}

	private Optional<? extends Stored<? extends Record>> origin(Draft draft, RecordRef origin) {
		return origin.kind().equals(kinds.of(CellLine.class).name()) ? known.find(draft, CellLine.class, origin)
				: known.find(draft, Collection.class, origin);
	}

	private Seed seed(Draft draft, Acts.Seed request, List<BigDecimal> cells) {
		Seed seed = kinds.create(Seed.class);
		seed.setLot(request.lot());
		seed.setOrigin(request.origin());
		seed.setViableCells(request.viableCells());
		request.viability().ifPresent(seed::setViability);
		seed.setPassageNumber(request.passageNumber());
		seed.setCumulativeDoublings(request.doublings());
		seed.getDerivations().addAll(filler.fill(draft,
				new VesselFiller.Cells(request.lot(), DerivationKind.SEEDED, request.passageNumber(), request.doublings()),
				Portion.seeded(request.into(), cells, request.viableCells(), draft.performed())));
		return seed;
	}
}
