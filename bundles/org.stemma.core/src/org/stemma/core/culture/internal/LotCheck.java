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

import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.core.record.FieldText;
import org.stemma.core.store.Stored;
import org.stemma.model.culture.Lot;
import org.stemma.model.culture.LotDisposition;

/** Which lots may still be worked on. */
final class LotCheck {

	private final Known known;

	LotCheck(Known known) {
		this.known = known;
	}

	/** The lot, if it is not decided on yet. */
	Optional<Stored<Lot>> undecided(Draft draft, RecordRef ref) {
		Optional<Stored<Lot>> lot = known.find(draft, Lot.class, ref);
		lot.filter(found -> found.record().getDisposition() != LotDisposition.QUARANTINE)
				.ifPresent(found -> draft.refuse("lot.decided", "Lot " + found.record().getCode() + " is "
						+ words(found.record()) + "; only discarding is possible. Start a new lot to go on."));
		return lot;
	}

	/** The lot that a vial's cells come from: never a rejected one, and with a warning unless it is released. */
	Optional<Stored<Lot>> source(Draft draft, RecordRef ref, String vial) {
		Optional<Stored<Lot>> lot = known.find(draft, Lot.class, ref);
		lot.map(Stored::record).ifPresent(found -> {
			if (found.getDisposition() == LotDisposition.REJECTED) {
				draft.refuse("lot.rejected",
						vial + " belongs to lot " + found.getCode() + ", which is rejected. Take a vial of another lot.");
			} else if (found.getDisposition() != LotDisposition.RELEASED) {
				draft.tell(Problem.warning("lot.source",
						vial + " belongs to lot " + found.getCode() + ", which is " + state(found) + "."));
			}
		});
		return lot;
	}

	private static String state(Lot lot) {
		return lot.getDisposition() == LotDisposition.QUARANTINE ? "in quarantine, not released"
				: words(lot) + ": " + lot.getRestriction();
	}

	private static String words(Lot lot) {
		return FieldText.words(lot.getDisposition().getName()).toLowerCase(Locale.ROOT);
	}
}
