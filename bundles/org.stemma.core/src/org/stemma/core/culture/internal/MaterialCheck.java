/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.culture.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.stemma.core.culture.ActDetails.Use;
import org.stemma.core.record.FieldText;
import org.stemma.core.store.Stored;
import org.stemma.model.culture.CultureFactory;
import org.stemma.model.culture.MaterialUse;
import org.stemma.model.material.MaterialLot;
import org.stemma.model.material.MaterialStatus;

/** Which material lots may be used: released ones, up to their last day. */
final class MaterialCheck {

	private final Known known;

	MaterialCheck(Known known) {
		this.known = known;
	}

	/** The uses as an act keeps them; those refused are named in the draft. */
	List<MaterialUse> check(Draft draft, List<Use> uses) {
		return uses.stream().map(use -> check(draft, use)).flatMap(Optional::stream).toList();
	}

	private Optional<MaterialUse> check(Draft draft, Use use) {
		Optional<Stored<MaterialLot>> lot = known.find(draft, MaterialLot.class, use.material());
		lot.map(Stored::record).ifPresent(found -> {
			status(draft, found);
			expiry(draft, found);
		});
		return lot.map(found -> part(found, use));
	}

	private static void status(Draft draft, MaterialLot lot) {
		if (lot.getStatus() == MaterialStatus.RELEASED) {
			return;
		}
		String words = FieldText.words(lot.getStatus().getName()).toLowerCase(Locale.ROOT);
		boolean waits = lot.getStatus() == MaterialStatus.QUARANTINE;
		draft.refuse("material." + words, words(lot) + " is " + (waits ? "in quarantine" : words) + ". "
				+ (waits ? "Have it released or take" : "Take") + " another lot.");
	}

	private static void expiry(Draft draft, MaterialLot lot) {
		if (lot.getExpiry() != null && lot.getExpiry().isBefore(draft.occasion().day())) {
			draft.refuse("material.expired", words(lot) + " expired on " + lot.getExpiry() + ", before "
					+ draft.occasion().day() + ", the day of the act. Take another lot.");
		}
	}

	private static String words(MaterialLot lot) {
		return lot.getName() + " lot " + lot.getLotNumber() + " (" + lot.getCode() + ")";
	}

	private static MaterialUse part(Stored<MaterialLot> lot, Use use) {
		MaterialUse part = CultureFactory.eINSTANCE.createMaterialUse();
		part.setMaterial(lot.ref());
		use.amount().ifPresent(part::setAmount);
		return part;
	}
}
