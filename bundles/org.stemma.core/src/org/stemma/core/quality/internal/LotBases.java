/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.quality.internal;

import java.util.Locale;

import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.core.record.FieldText;
import org.stemma.core.store.LabReader;
import org.stemma.core.store.Stored;
import org.stemma.model.culture.Lot;
import org.stemma.model.culture.LotDisposition;
import org.stemma.model.quality.SpecificationState;
import org.stemma.model.quality.SpecificationVersion;

/** Finds what a lot's results are judged by. */
final class LotBases {

	private final LabReader lab;

	LotBases(LabReader lab) {
		this.lab = lab;
	}

	/** A lot that can still get results, with its specification version; a draft judges nothing. */
	Outcome<LotBasis> forResults(RecordRef lot) {
		return of(lot).then(LotBases::undecided).then(LotBases::approved);
	}

	/** A lot with its specification version. */
	Outcome<LotBasis> of(RecordRef ref) {
		return lot(ref).then(lot -> lot.record().getSpecification() == null
				? Outcome.refused("lot.specification", "Lot " + lot.record().getCode()
						+ " names no specification version. Name the one that it is to be judged by.")
				: specification(lot.record().getSpecification()).map(version -> new LotBasis(lot, version)));
	}

	/** A lot. */
	Outcome<Stored<Lot>> lot(RecordRef ref) {
		return lab.load(Lot.class, ref.id()).map(Outcome::of).orElseGet(
				() -> Outcome.refused("record.unknown", "There is no lot " + ref.code() + " in this laboratory."));
	}

	private Outcome<Stored<SpecificationVersion>> specification(RecordRef ref) {
		return lab.load(SpecificationVersion.class, ref.id()).map(Outcome::of).orElseGet(() -> Outcome
				.refused("record.unknown", "There is no specification version " + ref.code() + " in this laboratory."));
	}

	private static Outcome<LotBasis> undecided(LotBasis basis) {
		Lot lot = basis.lot().record();
		return lot.getDisposition() == LotDisposition.QUARANTINE ? Outcome.of(basis)
				: Outcome.refused("lot.decided", "Lot " + lot.getCode() + " is "
						+ FieldText.words(lot.getDisposition().getName()).toLowerCase(Locale.ROOT)
						+ "; it gets no more results. Tell quality if a new result casts doubt on the decision.");
	}

	private static Outcome<LotBasis> approved(LotBasis basis) {
		SpecificationVersion version = basis.specification().record();
		return version.getState() != SpecificationState.DRAFT ? Outcome.of(basis)
				: Outcome.refused("specification.draft", "Specification " + version.getCode()
						+ " is a draft, nothing can be judged by it. Have it made effective, or let the lot name another.");
	}
}
