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
import org.stemma.model.culture.Observe;
import org.stemma.model.culture.Vessel;

/** What was seen. */
final class ObserveAct {

	private final Bench bench;
	private final KindModels kinds;
	private final Vessels vessels;

	ObserveAct(Bench bench, KindModels kinds, Vessels vessels) {
		this.bench = bench;
		this.kinds = kinds;
		this.vessels = vessels;
	}

	Outcome<ActReceipt> perform(Session session, Acts.Observe request) {
		return bench.act(session, request.details(), draft -> write(draft, request));
	}

	private Optional<Observe> write(Draft draft, Acts.Observe request) {
		Optional<Stored<Vessel>> vessel = vessels.of(draft, request.vessel(), Vessels.WITH_CELLS);
		boolean empty = request.confluence().isEmpty() && request.morphology().isBlank() && !request.contaminated();
		if (empty && request.details().attachments().isEmpty() && request.details().note().isBlank()) {
			draft.refuse("observation.empty", "An observation says something: confluence, morphology, signs of "
					+ "contamination, a note or a photo. Enter what was seen.");
		}
		return vessel.filter(found -> !draft.refused()).map(found -> observation(draft, request, found));
	}

	private Observe observation(Draft draft, Acts.Observe request, Stored<Vessel> vessel) {
		Observe observation = kinds.create(Observe.class);
		observation.setLot(vessel.record().getLot());
		observation.setVessel(vessel.ref());
		request.confluence().ifPresent(observation::setConfluence);
		observation.setMorphology(request.morphology().isBlank() ? null : request.morphology().strip());
		observation.setContaminated(request.contaminated());
		vessels.leave(draft, vessel, vessel.record().getState());
		return observation;
	}
}
