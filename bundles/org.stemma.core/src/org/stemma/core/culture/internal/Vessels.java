/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.culture.internal;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.stemma.api.RecordRef;
import org.stemma.core.record.FieldText;
import org.stemma.core.store.Stored;
import org.stemma.model.culture.Vessel;
import org.stemma.model.culture.VesselState;

/** The vessels that an act is done to: in the right state, of one undecided lot, not acted on later. */
final class Vessels {

	/** States in which there are cells to count or freeze. */
	static final Set<VesselState> WITH_CELLS = EnumSet.of(VesselState.IN_CULTURE, VesselState.HARVESTED);

	private final Known known;
	private final LotCheck lots;

	Vessels(Known known, LotCheck lots) {
		this.known = known;
		this.lots = lots;
	}

	/** A vessel in culture. */
	Optional<Stored<Vessel>> inCulture(Draft draft, RecordRef ref) {
		return of(draft, ref, EnumSet.of(VesselState.IN_CULTURE));
	}

	/** A vessel of an undecided lot in one of these states. */
	Optional<Stored<Vessel>> of(Draft draft, RecordRef ref, Set<VesselState> states) {
		Optional<Stored<Vessel>> vessel = whateverItsLot(draft, ref, states);
		vessel.ifPresent(found -> lots.undecided(draft, found.record().getLot()));
		return vessel;
	}

	/** A vessel in one of these states, its lot decided on or not. */
	Optional<Stored<Vessel>> whateverItsLot(Draft draft, RecordRef ref, Set<VesselState> states) {
		Optional<Stored<Vessel>> vessel = known.find(draft, Vessel.class, ref);
		vessel.map(Stored::record).ifPresent(found -> {
			state(draft, found, states);
			time(draft, found);
		});
		return vessel;
	}

	/** Several vessels of one undecided lot in one of these states, each named once. */
	List<Stored<Vessel>> several(Draft draft, List<RecordRef> refs, Set<VesselState> states) {
		List<Stored<Vessel>> vessels = refs.stream().map(ref -> of(draft, ref, states)).flatMap(Optional::stream).toList();
		Set<UUID> seen = new HashSet<>();
		if (refs.isEmpty()) {
			draft.refuse("vessels.none", "Name one vessel at least.");
		}
		refs.stream().filter(ref -> !seen.add(ref.id())).forEach(
				ref -> draft.refuse("vessels.twice", ref.code() + " is named twice. Name each vessel once."));
		if (vessels.stream().map(vessel -> vessel.record().getLot().id()).distinct().count() > 1) {
			draft.refuse("vessels.lots", "The vessels belong to different lots. Name vessels of one lot.");
		}
		return vessels;
	}

	/** Something was done to the vessel, which is in this state afterwards. */
	void leave(Draft draft, Stored<Vessel> vessel, VesselState state) {
		vessel.record().setState(state);
		vessel.record().setLastAct(draft.performed());
		draft.change(vessel);
	}

	private static void state(Draft draft, Vessel vessel, Set<VesselState> states) {
		if (!states.contains(vessel.getState())) {
			String allowed = states.stream().map(Vessels::words).collect(Collectors.joining(" or "));
			draft.refuse("vessel.state", vessel.getCode() + " is " + words(vessel.getState())
					+ "; this is done to vessels that are " + allowed + ". Scan another vessel.");
		}
	}

	private static void time(Draft draft, Vessel vessel) {
		if (vessel.getLastAct() != null && draft.performed().isBefore(vessel.getLastAct())) {
			draft.refuse("act.earlier", vessel.getCode() + ": " + draft.occasion().words(draft.performed())
					+ " is before the last act on it, which was at " + draft.occasion().words(vessel.getLastAct())
					+ ". Check the time.");
		}
	}

	private static String words(VesselState state) {
		return FieldText.words(state.getName()).toLowerCase(Locale.ROOT);
	}
}
