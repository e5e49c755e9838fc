/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.culture.internal;

import java.util.Locale;
import java.util.Optional;

import org.stemma.api.RecordRef;
import org.stemma.core.record.FieldText;
import org.stemma.core.store.Stored;
import org.stemma.model.culture.Cryovial;
import org.stemma.model.culture.CryovialState;

/** The cryovial that an act is done to: still stored, not frozen later. */
final class Vials {

	private final Known known;

	Vials(Known known) {
		this.known = known;
	}

	/** A stored vial. */
	Optional<Stored<Cryovial>> stored(Draft draft, RecordRef ref) {
		Optional<Stored<Cryovial>> vial = known.find(draft, Cryovial.class, ref);
		vial.map(Stored::record).ifPresent(found -> {
			if (found.getState() != CryovialState.STORED) {
				draft.refuse("vial.state", found.getCode() + " is "
						+ FieldText.words(found.getState().getName()).toLowerCase(Locale.ROOT) + ". Scan a stored vial.");
			}
			if (found.getFrozen() != null && draft.performed().isBefore(found.getFrozen())) {
				draft.refuse("act.earlier", found.getCode() + ": " + draft.occasion().words(draft.performed())
						+ " is before it was frozen, " + draft.occasion().words(found.getFrozen()) + ". Check the time.");
			}
		});
		return vial;
	}

	/** Something was done to the vial, which is in this state afterwards. */
	void leave(Draft draft, Stored<Cryovial> vial, CryovialState state) {
		vial.record().setState(state);
		draft.change(vial);
	}
}
