/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record.internal;

import java.math.BigDecimal;
import java.util.function.Consumer;

import org.stemma.api.RecordRef;
import org.stemma.core.testing.TestLab;
import org.stemma.model.culture.Act;
import org.stemma.model.culture.Count;
import org.stemma.model.culture.CultureFactory;
import org.stemma.model.culture.Derivation;
import org.stemma.model.culture.DerivationKind;
import org.stemma.model.culture.Passage;
import org.stemma.model.culture.Thaw;
import org.stemma.model.identity.Role;
import org.stemma.model.quality.Result;
import org.stemma.model.quality.Verdict;

/** Acts and results as the bench's verbs would leave them, each committed at once. */
final class SampleActs {

	private final TestLab lab;

	SampleActs(TestLab lab) {
		this.lab = lab;
	}

	RecordRef thaw(String code, RecordRef lot, RecordRef vial, RecordRef into) {
		return act(Thaw.class, code, lot, thaw -> {
			thaw.setCryovial(vial);
			thaw.setViableCells(new BigDecimal("900000"));
			thaw.setPassageNumber(1);
			thaw.setCumulativeDoublings(new BigDecimal("2"));
			thaw.getDerivations().add(derivation(into, DerivationKind.THAWED));
		});
	}

	RecordRef passage(String code, RecordRef lot, RecordRef from, RecordRef into) {
		return act(Passage.class, code, lot, passage -> {
			passage.setVessel(from);
			passage.setHarvestedCells(new BigDecimal("4800000"));
			passage.setPassageNumber(3);
			passage.setPopulationDoublings(new BigDecimal("3.58"));
			passage.setCumulativeDoublings(new BigDecimal("8.08"));
			passage.getDerivations().add(derivation(into, DerivationKind.PASSAGED));
		});
	}

	RecordRef count(String code, RecordRef lot, RecordRef vessel) {
		return act(Count.class, code, lot, count -> {
			count.setVessel(vessel);
			count.setViability(new BigDecimal("93.2"));
		});
	}

	private <T extends Act> RecordRef act(Class<T> type, String code, RecordRef lot, Consumer<T> more) {
		return lab.make(Role.BENCH, type, code, act -> {
			act.setPerformed(lab.clock().instant());
			act.setZone(TestLab.ZONE.getId());
			act.setPerformedBy(lab.session(Role.BENCH).person());
			act.setLot(lot);
			more.accept(act);
		});
	}

	private static Derivation derivation(RecordRef to, DerivationKind kind) {
		Derivation derivation = CultureFactory.eINSTANCE.createDerivation();
		derivation.setTo(to);
		derivation.setKind(kind);
		return derivation;
	}

	RecordRef viability(String code, RecordRef lot, RecordRef specification, String value) {
		return lab.make(Role.BENCH, Result.class, code, result -> {
			result.setLot(lot);
			result.setSpecification(specification);
			result.setTest("Viability");
			result.setMeasured(lab.clock().instant());
			result.setZone(TestLab.ZONE.getId());
			result.setEnteredBy(lab.session(Role.BENCH).person());
			result.setValue(new BigDecimal(value));
			result.setUnit("%");
			result.setVerdict(Verdict.WITHIN);
			result.setLimits("≥ 70 %");
		});
	}
}
