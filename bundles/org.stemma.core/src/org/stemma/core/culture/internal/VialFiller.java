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

import org.stemma.api.RecordRef;
import org.stemma.core.culture.Acts;
import org.stemma.core.record.KindModels;
import org.stemma.model.culture.Cryovial;
import org.stemma.model.culture.CryovialState;
import org.stemma.model.culture.CultureFactory;
import org.stemma.model.culture.Derivation;
import org.stemma.model.culture.DerivationKind;

/** Makes cryovials that carry passage number and doublings of their cells. */
final class VialFiller {

	private final KindModels kinds;
	private final FreshCodes codes;

	VialFiller(KindModels kinds, FreshCodes codes) {
		this.kinds = kinds;
		this.codes = codes;
	}

	/** New vials in the draft; none and problems there when a code cannot be had. */
	List<Derivation> fill(Draft draft, RecordRef lot, Acts.Freeze request, FrozenCells cells) {
		Optional<BigDecimal> fraction = cells.harvested()
				.map(all -> CellShares.fraction(request.viableCellsPerVial(), all));
		return draft.accept(codes.take(Cryovial.class, request.vials())).orElse(List.of()).stream()
				.map(code -> derivation(draft, vial(draft, lot, request, cells, code), fraction)).toList();
	}

	private Cryovial vial(Draft draft, RecordRef lot, Acts.Freeze request, FrozenCells cells, String code) {
		Cryovial vial = kinds.create(Cryovial.class);
		vial.setCode(code);
		vial.setLot(lot);
		vial.setFrozen(draft.performed());
		vial.setViableCells(request.viableCellsPerVial());
		request.volumePerVial().ifPresent(vial::setVolume);
		vial.setPassageNumber(cells.passageNumber());
		vial.setCumulativeDoublings(cells.cumulative());
		vial.setState(CryovialState.STORED);
		return vial;
	}

	private Derivation derivation(Draft draft, Cryovial vial, Optional<BigDecimal> fraction) {
		draft.make(vial);
		Derivation derivation = CultureFactory.eINSTANCE.createDerivation();
		derivation.setTo(kinds.ref(vial));
		derivation.setKind(DerivationKind.FROZEN);
		fraction.ifPresent(derivation::setFraction);
		derivation.setViableCells(vial.getViableCells());
		return derivation;
	}
}
