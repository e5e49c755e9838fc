/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.culture.internal;

import java.util.Optional;

import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.core.store.LabReader;
import org.stemma.core.store.Stored;
import org.stemma.model.culture.Cryovial;
import org.stemma.model.culture.Lot;

/** Warns when cells of another line or collection than the lot's are brought into it: mostly a mix-up. */
final class OriginCheck {

	private final LabReader lab;

	OriginCheck(LabReader lab) {
		this.lab = lab;
	}

	/** Compares the lot with the line or collection that the cells come from. */
	void compare(Draft draft, Stored<Lot> lot, RecordRef origin) {
		for (RecordRef expected : new RecordRef[] { lot.record().getLine(), lot.record().getCollection() }) {
			if (expected != null && expected.kind().equals(origin.kind()) && !expected.means(origin)) {
				draft.tell(Problem.warning("lot.origin", "The cells come from " + origin + ", but lot "
						+ lot.record().getCode() + " is of " + expected + ". Make sure that nothing was mixed up."));
			}
		}
	}

	/** Compares the lot with a vial's origin, or with the line of the lot that the vial belongs to. */
	void compare(Draft draft, Stored<Lot> lot, Cryovial vial) {
		Optional<RecordRef> bank = Optional.ofNullable(vial.getLot()).flatMap(ref -> lab.load(Lot.class, ref.id()))
				.map(found -> found.record().getLine());
		Optional.ofNullable(vial.getOrigin()).or(() -> bank).ifPresent(origin -> compare(draft, lot, origin));
	}
}
