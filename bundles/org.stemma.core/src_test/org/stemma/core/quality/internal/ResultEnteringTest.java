/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.quality.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.stemma.core.quality.internal.TestingRoom.noted;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.api.RecordView;
import org.stemma.core.quality.Quality.ResultEntry;
import org.stemma.core.store.Commit;
import org.stemma.model.culture.Lot;
import org.stemma.model.culture.LotDisposition;
import org.stemma.model.identity.Role;
import org.stemma.model.quality.Investigation;
import org.stemma.model.quality.InvestigationState;
import org.stemma.model.quality.Result;
import org.stemma.model.quality.Verdict;

final class ResultEnteringTest {

	private final TestingRoom in = new TestingRoom();

	@Test
	void keepsVerdictLimitsMethodAndVersionWithTheResult() {
		Result result = in.result(in.entered(in.viability("92.4")));
		assertEquals(Verdict.WITHIN, result.getVerdict());
		assertEquals("≥ 70 %", result.getLimits());
		assertEquals(in.specification, result.getSpecification());
		assertEquals(in.method, result.getMethod());
		assertEquals(new BigDecimal("92.4"), result.getValue());
		assertEquals("%", result.getUnit());
		assertEquals(in.bench.person(), result.getEnteredBy());
		assertEquals(in.lab.clock().instant(), result.getMeasured());
		assertEquals("RES-000001", result.getCode());
		assertFalse(result.isSetCensoring());
	}

	@Test
	void opensAnInvestigationInTheSameCommitWhenOutOfSpecification() {
		Outcome<RecordView> outcome = in.quality.enter(in.bench, in.viability("61.0"));
		noted("result.failing", outcome);
		Investigation opened = in.lab.record(Investigation.class, in.investigation().ref());
		assertEquals(outcome.get().ref(), opened.getResult());
		assertEquals(in.lot, opened.getLot());
		assertEquals(InvestigationState.OPEN, opened.getState());
		assertEquals("Viability of lot LOT-1: 61.0 % is out of specification SP-1/1 (≥ 70 %).", opened.getDescription());
		assertEquals(2, in.lab.store().operation(commitOf(outcome.get()).operationId()).map(commit -> commit.lastSequence()
				- commit.firstSequence() + 1).orElseThrow());
	}

	private Commit commitOf(RecordView view) {
		return in.lab.store().entries(view.ref()).getFirst().commit();
	}

	@Test
	void refusesResultsOfADecidedLot() {
		for (LotDisposition decided : List.of(LotDisposition.RELEASED, LotDisposition.RESTRICTED, LotDisposition.REJECTED)) {
			in.lab.change(Role.QA_RELEASER, Lot.class, in.lot, lot -> lot.setDisposition(decided));
			in.refused("lot.decided", () -> in.quality.enter(in.bench, in.viability("95")));
		}
	}

	@Test
	void refusesTheFuture() {
		ResultEntry entry = in.viability("95");
		in.refused("result.future", () -> in.quality.enter(in.bench, new ResultEntry(entry.operationId(), entry.lot(),
				entry.sample(), entry.test(), entry.value(), List.of(),
				Optional.of(in.lab.clock().instant().plus(Duration.ofMinutes(1))), Optional.empty(), Optional.empty(), "")));
	}

	@Test
	void onlyBenchAndSupervisorsEnterResults() {
		Stream.of(Role.QA_REVIEWER, Role.QA_RELEASER, Role.ADMINISTRATOR).forEach(role -> in.refused("role.missing",
				() -> in.quality.enter(in.lab.session(role), in.viability("95"))));
		in.quality.enter(in.lab.session(Role.SUPERVISOR), in.viability("95")).get();
	}

	@Test
	void carriesAnOperationOutOnce() {
		ResultEntry entry = in.viability("61");
		RecordView first = in.entered(entry);
		long sequence = in.lab.store().head().sequence();
		assertEquals(first, in.entered(entry));
		assertEquals(sequence, in.lab.store().head().sequence());
	}

	@Test
	void doesNotTakeAnotherOperationForAResult() {
		UUID other = in.lab.store().entries(in.lot).getFirst().commit().operationId();
		in.refused("operation.other", () -> in.quality.enter(in.bench, new ResultEntry(other, in.lot, Optional.empty(),
				"Viability", TestingRoom.percent("95"), List.of(), Optional.empty(), Optional.empty(), Optional.empty(),
				"")));
	}
}
