/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.culture.internal;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.core.culture.ActReceipt;
import org.stemma.core.culture.Acts;
import org.stemma.core.lab.Session;
import org.stemma.core.record.KindModels;
import org.stemma.core.store.Stored;
import org.stemma.model.culture.Cryovial;
import org.stemma.model.culture.CryovialState;
import org.stemma.model.culture.Discard;
import org.stemma.model.culture.Lot;
import org.stemma.model.culture.VesselState;

/** A vessel or vial thrown away; the one act that is possible after the lot was decided on. */
final class DiscardAct {

	private static final Set<VesselState> STILL_THERE = EnumSet.complementOf(EnumSet.of(VesselState.DISCARDED));

	private final Bench bench;
	private final KindModels kinds;
	private final Known known;
	private final Vessels vessels;
	private final Vials vials;

	DiscardAct(Bench bench, KindModels kinds, Known known, Vessels vessels, Vials vials) {
		this.bench = bench;
		this.kinds = kinds;
		this.known = known;
		this.vessels = vessels;
		this.vials = vials;
	}

	Outcome<ActReceipt> perform(Session session, Acts.Discard request) {
		return bench.act(session, request.details(), draft -> write(draft, request));
	}

	private Optional<Discard> write(Draft draft, Acts.Discard request) {
		if (request.reason().isBlank()) {
			draft.refuse("discard.reason", "Say why " + request.subject().code() + " is discarded.");
		}
		boolean vial = request.subject().kind().equals(kinds.of(Cryovial.class).name());
		Optional<RecordRef> lot = vial ? vial(draft, request.subject()) : vessel(draft, request.subject());
		return lot.filter(found -> !draft.refused()).map(found -> discard(request, found));
	}

	private Optional<RecordRef> vessel(Draft draft, RecordRef ref) {
		return vessels.whateverItsLot(draft, ref, STILL_THERE).map(vessel -> {
			known.find(draft, Lot.class, vessel.record().getLot());
			vessels.leave(draft, vessel, VesselState.DISCARDED);
			return vessel.record().getLot();
		});
	}

	private Optional<RecordRef> vial(Draft draft, RecordRef ref) {
		Optional<Stored<Cryovial>> vial = vials.stored(draft, ref);
		vial.filter(found -> found.record().getLot() == null).ifPresent(found -> draft.refuse("vial.lot",
				found.record().getCode() + " belongs to no lot yet. Give it a lot under Set-up, then discard it."));
		return vial.filter(found -> !draft.refused()).map(found -> {
			known.find(draft, Lot.class, found.record().getLot());
			vials.leave(draft, found, CryovialState.DISCARDED);
			return found.record().getLot();
		});
	}

	private Discard discard(Acts.Discard request, RecordRef lot) {
		Discard discard = kinds.create(Discard.class);
		discard.setLot(lot);
		discard.setSubject(request.subject());
		discard.setReason(request.reason().strip());
		return discard;
	}
}
