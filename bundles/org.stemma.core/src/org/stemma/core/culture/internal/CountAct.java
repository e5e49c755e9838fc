/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.culture.internal;

import java.util.Optional;

import org.stemma.api.Outcome;
import org.stemma.core.culture.ActReceipt;
import org.stemma.core.culture.Acts;
import org.stemma.core.lab.Session;
import org.stemma.core.record.KindModels;
import org.stemma.core.store.Stored;
import org.stemma.model.culture.Count;
import org.stemma.model.culture.Vessel;
import org.stemma.model.instrument.InstrumentRun;

/** Cells counted, by hand or from an instrument run. */
final class CountAct {

	private final Bench bench;
	private final KindModels kinds;
	private final Known known;
	private final Vessels vessels;

	CountAct(Bench bench, KindModels kinds, Known known, Vessels vessels) {
		this.bench = bench;
		this.kinds = kinds;
		this.known = known;
		this.vessels = vessels;
	}

	Outcome<ActReceipt> perform(Session session, Acts.Count request) {
		return bench.act(session, request.details(), draft -> write(draft, request));
	}

	private Optional<Count> write(Draft draft, Acts.Count request) {
		Optional<Stored<Vessel>> vessel = vessels.of(draft, request.vessel(), Vessels.WITH_CELLS);
		request.run().ifPresent(run -> known.find(draft, InstrumentRun.class, run));
		Optional<CountNumbers> numbers = draft.accept(CountNumbers.of(request));
		return draft.refused() ? Optional.empty()
				: Optional.of(count(draft, request, vessel.orElseThrow(), numbers.orElseThrow()));
	}

	private Count count(Draft draft, Acts.Count request, Stored<Vessel> vessel, CountNumbers numbers) {
		Count count = kinds.create(Count.class);
		count.setLot(vessel.record().getLot());
		count.setVessel(vessel.ref());
		request.totalDensity().ifPresent(count::setTotalDensity);
		request.volume().ifPresent(count::setVolume);
		request.run().ifPresent(count::setRun);
		numbers.viableDensity().ifPresent(count::setViableDensity);
		numbers.viability().ifPresent(count::setViability);
		numbers.viableCells().ifPresent(count::setViableCells);
		numbers.formulas().ifPresent(count::setFormulaVersion);
		vessels.leave(draft, vessel, vessel.record().getState());
		return count;
	}
}
