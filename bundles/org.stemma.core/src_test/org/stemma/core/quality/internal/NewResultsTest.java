/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.quality.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.core.quality.internal.TestingRoom.noted;
import static org.stemma.core.quality.internal.TestingRoom.replicates;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.core.quality.Criteria;
import org.stemma.core.quality.Quality.ResultEntry;
import org.stemma.core.quality.Quality.Value;
import org.stemma.core.store.UnitOfWork.Required;
import org.stemma.model.culture.Lot;
import org.stemma.model.identity.Role;
import org.stemma.model.quality.Censoring;
import org.stemma.model.quality.InvestigationConclusion;
import org.stemma.model.quality.Result;
import org.stemma.model.quality.SpecificationState;
import org.stemma.model.quality.Verdict;

final class NewResultsTest {

	private final TestingRoom in = new TestingRoom();

	@Test
	void judgesByTheVersionThatTheLotNamesNotByTheNewest() {
		in.samples.specification("SP-1/2", SpecificationState.EFFECTIVE, Criteria.number("Viability", ">= 95", "%"));
		assertEquals(Verdict.WITHIN, in.result(in.entered(in.viability("92.4"))).getVerdict());
	}

	@Test
	void opensNothingForInformation() {
		RecordView view = in.entered(ResultEntry.byHand(in.lot, "HLA-DR", TestingRoom.percent("45")));
		assertEquals(Verdict.INFORMATION_ONLY, in.result(view).getVerdict());
		assertEquals(0, in.quality.tests(in.lot).stream().mapToInt(line -> line.investigations().size()).sum());
	}

	@Test
	void keepsCensoredValuesAsSuchAndSaysWhenTheyDecideNothing() {
		Value below = new Value(Censoring.BELOW, Optional.of(new BigDecimal("0.1")), "[EU]/mL", "");
		Result result = in.result(in.entered(ResultEntry.byHand(in.lot, "Endotoxin", below)));
		assertEquals(Censoring.BELOW, result.getCensoring());
		assertEquals(Verdict.WITHIN, result.getVerdict());
		Value coarse = new Value(Censoring.BELOW, Optional.of(BigDecimal.ONE), "[EU]/mL", "");
		noted("result.undecided", in.quality.enter(in.bench, ResultEntry.byHand(in.lot, "Endotoxin", coarse)));
	}

	@Test
	void keepsOneSpellingOfAChoice() {
		RecordView view = in.entered(ResultEntry.byHand(in.lot, "mycoplasma", Value.of(" Not Detected")));
		assertEquals("not detected", in.result(view).getText());
		assertEquals("Mycoplasma", in.result(view).getTest());
		assertNull(in.result(view).getUnit());
	}

	@Test
	void refusesATestThatTheSpecificationDoesNotHave() {
		String message = in.refused("result.test",
				() -> in.quality.enter(in.bench, ResultEntry.byHand(in.lot, "Purity", TestingRoom.percent("99")))).message();
		assertTrue(message.contains("Viability, Endotoxin, Mycoplasma, Appearance, HLA-DR"), message);
	}

	@Test
	void refusesLotsThatCannotBeJudged() {
		RecordRef bare = in.samples.lot("LOT-2", in.line, null);
		in.refused("lot.specification", () -> in.quality.enter(in.bench, at(bare)));
		RecordRef draft = in.samples.lot("LOT-3", in.line, in.samples.specification("SP-2/1", SpecificationState.DRAFT,
				Criteria.number("Viability", ">= 70", "%")));
		in.refused("specification.draft", () -> in.quality.enter(in.bench, at(draft)));
		in.refused("record.unknown", () -> in.quality.enter(in.bench, at(in.line)));
	}

	@Test
	void refusesImplausibleValuesAndOtherUnits() {
		in.refused("result.implausible", () -> in.quality.enter(in.bench, in.viability("101")));
		in.refused("result.implausible", () -> in.quality.enter(in.bench, in.viability("-1")));
		in.refused("result.unit", () -> in.quality.enter(in.bench,
				ResultEntry.byHand(in.lot, "Viability", Value.of(new BigDecimal("95"), "mL"))));
	}

	@Test
	void takesReplicatesSeriously() {
		in.refused("result.mean", () -> in.quality.enter(in.bench, replicates(in.viability("95"), "80", "85", "90")));
		in.refused("result.implausible", () -> in.quality.enter(in.bench, replicates(in.viability("95"), "80", "110")));
		noted("result.replicate", in.quality.enter(in.bench, replicates(in.viability("75"), "60", "75", "90")));
		Result result = in.result(in.entered(replicates(in.viability("92"), "91", "93")));
		assertEquals(List.of(new BigDecimal("91"), new BigDecimal("93")), result.getReplicates());
	}

	@Test
	void warnsOfARetestWhileTheInvestigationIsOpen() {
		in.entered(in.viability("61"));
		noted("result.investigated", in.quality.enter(in.bench, in.viability("95")));
		Outcome<RecordView> other = in.quality.enter(in.bench,
				ResultEntry.byHand(in.lot, "HLA-DR", TestingRoom.percent("5")));
		assertEquals(List.of(), other.problems());
	}

	private static ResultEntry at(RecordRef lot) {
		return ResultEntry.byHand(lot, "Viability", TestingRoom.percent("95"));
	}

	@Test
	void warnsNoMoreOnceTheInvestigationIsClosed() {
		in.entered(in.viability("61"));
		in.quality.close(in.reviewer, in.investigation().ref(), 1, InvestigationConclusion.LABORATORY_ERROR, "a", "b").get();
		assertEquals(List.of(), in.quality.enter(in.bench, in.viability("95")).problems());
	}

	@Test
	void namesTheVersionsThatItJudgedBy() {
		in.lab.change(Role.SUPERVISOR, Lot.class, in.lot, lot -> lot.setNote("second version"));
		NewResult made = new NewResults(in.lab.store(), in.lab.kinds())
				.make(in.viability("95"), in.bench.person(), in.lab.clock().instant()).get();
		assertEquals(List.of(new Required(in.lot, 2), new Required(in.specification, 1)), made.builtOn());
		assertEquals(List.of(made.result()), made.records());
	}
}
