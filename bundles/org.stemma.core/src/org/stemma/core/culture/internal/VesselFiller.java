/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.culture.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.stemma.api.RecordRef;
import org.stemma.core.culture.NewVessel;
import org.stemma.core.record.KindModels;
import org.stemma.model.culture.CultureFactory;
import org.stemma.model.culture.Derivation;
import org.stemma.model.culture.DerivationKind;
import org.stemma.model.culture.Vessel;
import org.stemma.model.culture.VesselState;

/** Makes new vessels with cells, and the derivations that an act keeps of them. */
final class VesselFiller {

	private final KindModels kinds;
	private final FreshCodes codes;

	VesselFiller(KindModels kinds, FreshCodes codes) {
		this.kinds = kinds;
		this.codes = codes;
	}

	/**
	 * What the cells are.
	 *
	 * @param lot           lot that they belong to
	 * @param kind          how they got there
	 * @param passageNumber their passage number
	 * @param doublings     their cumulative population doublings
	 */
	record Cells(RecordRef lot, DerivationKind kind, int passageNumber, BigDecimal doublings) {
	}

	/** New vessels in the draft; none and problems there when a code cannot be had. */
	List<Derivation> fill(Draft draft, Cells cells, List<Portion> portions) {
		List<Derivation> derivations = new ArrayList<>();
		List<String> wanted = portions.stream().map(Portion::vessel).map(NewVessel::code).toList();
		draft.accept(codes.take(Vessel.class, wanted)).ifPresent(taken -> {
			for (int i = 0; i < taken.size(); i++) {
				Vessel vessel = vessel(draft, cells, portions.get(i), taken.get(i));
				draft.make(vessel);
				derivations.add(derivation(cells, portions.get(i), kinds.ref(vessel)));
			}
		});
		return derivations;
	}

	private Vessel vessel(Draft draft, Cells cells, Portion portion, String code) {
		Vessel vessel = kinds.create(Vessel.class);
		vessel.setCode(code);
		vessel.setLot(cells.lot);
		vessel.setFormat(portion.vessel().format());
		portion.vessel().area().ifPresent(vessel::setArea);
		vessel.setState(VesselState.IN_CULTURE);
		vessel.setPassageNumber(cells.passageNumber);
		vessel.setCumulativeDoublings(cells.doublings);
		portion.seededCells().ifPresent(vessel::setSeededViableCells);
		vessel.setSeeded(portion.seeded());
		vessel.setLastAct(draft.performed());
		return vessel;
	}

	private static Derivation derivation(Cells cells, Portion portion, RecordRef vessel) {
		Derivation derivation = CultureFactory.eINSTANCE.createDerivation();
		derivation.setTo(vessel);
		derivation.setKind(cells.kind);
		derivation.setFraction(portion.fraction());
		portion.viableCells().ifPresent(derivation::setViableCells);
		return derivation;
	}
}
