/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.quality.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.core.lab.Session;
import org.stemma.model.identity.Person;
import org.stemma.model.identity.Role;
import org.stemma.model.quality.Investigation;
import org.stemma.model.quality.InvestigationConclusion;
import org.stemma.model.quality.InvestigationState;
import org.stemma.model.quality.Result;
import org.stemma.model.quality.Verdict;

final class InvestigationClosingTest {

	private final TestingRoom in = new TestingRoom();
	private final RecordView result = in.entered(in.viability("61"));
	private final RecordRef open = in.investigation().ref();

	@Test
	void keepsConclusionCauseImpactAndWho() {
		RecordView view = close(in.reviewer, 1).get();
		Investigation closed = in.lab.record(Investigation.class, open);
		assertEquals(InvestigationState.CLOSED, closed.getState());
		assertEquals(InvestigationConclusion.LABORATORY_ERROR, closed.getConclusion());
		assertEquals("pipette not calibrated", closed.getRootCause());
		assertEquals("no other lot", closed.getImpact());
		assertEquals(in.reviewer.person(), closed.getClosedBy());
		assertEquals(in.lab.clock().instant(), closed.getClosed());
		assertEquals(2, view.version());
	}

	@Test
	void isClosedOnce() {
		close(in.reviewer, 1).get();
		in.refused("investigation.closed", () -> close(in.reviewer, 2));
	}

	@Test
	void isForQaReviewersAlone() {
		Stream.of(Role.BENCH, Role.SUPERVISOR, Role.QA_RELEASER, Role.ADMINISTRATOR)
				.forEach(role -> in.refused("role.missing", () -> close(in.lab.session(role), 1)));
	}

	@Test
	void isNotForThePersonWhoEnteredTheResult() {
		in.lab.change(Role.ADMINISTRATOR, Person.class, in.bench.person(),
				person -> person.getRoles().add(Role.QA_REVIEWER));
		String message = in.refused("investigation.own", () -> close(in.bench, 1)).message();
		assertTrue(message.contains("Anna Meier") && message.contains(result.ref().code()), message);
	}

	@Test
	void isNotForAPersonWhoChangedTheResult() {
		in.lab.change(Role.QA_REVIEWER, Result.class, result.ref(), changed -> changed.setNote("typed wrong"));
		in.refused("investigation.own", () -> close(in.reviewer, 1));
	}

	@Test
	void needsConclusionCauseAndImpact() {
		Outcome<RecordView> outcome = in.quality.close(in.reviewer, open, 1, null, " ", "");
		assertEquals(List.of("investigation.conclusion", "investigation.rootCause", "investigation.impact"),
				outcome.problems().stream().map(problem -> problem.code()).toList());
	}

	@Test
	void refusesWhatWasChangedSinceItWasSeen() {
		in.lab.change(Role.QA_RELEASER, Investigation.class, open, found -> found.setDescription("looked into"));
		String message = in.refused("record.stale", () -> close(in.reviewer, 1)).message();
		assertTrue(message.contains("Dimitra"), message);
		close(in.reviewer, 2).get();
	}

	@Test
	void refusesWhatIsNoInvestigation() {
		in.refused("record.unknown", () -> in.quality.close(in.reviewer, in.lot, 1, InvestigationConclusion.CONFIRMED, "a",
				"b"));
	}

	private Outcome<RecordView> close(Session session, int version) {
		return in.quality.close(session, open, version, InvestigationConclusion.LABORATORY_ERROR, "pipette not calibrated",
				"no other lot");
	}

	@Test
	void isNotForThePersonNamedInTheResultWhoeverCommittedIt() {
		RecordRef named = in.lab.make(Role.SUPERVISOR, Result.class, "RES-9", made -> {
			made.setLot(in.lot);
			made.setTest("Viability");
			made.setSpecification(in.specification);
			made.setMeasured(in.lab.clock().instant());
			made.setZone("Europe/Berlin");
			made.setEnteredBy(in.reviewer.person());
			made.setVerdict(Verdict.OUT_OF_SPECIFICATION);
			made.setLimits("≥ 70 %");
		});
		RecordRef second = in.lab.make(Role.SUPERVISOR, Investigation.class, "OOS-9", made -> {
			made.setResult(named);
			made.setLot(in.lot);
			made.setState(InvestigationState.OPEN);
			made.setOpened(in.lab.clock().instant());
		});
		in.refused("investigation.own", () -> in.quality.close(in.reviewer, second, 1,
				InvestigationConclusion.NOT_CONFIRMED, "a", "b"));
	}
}
