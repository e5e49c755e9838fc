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
import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.core.lab.Session;
import org.stemma.model.identity.Person;
import org.stemma.model.identity.Role;
import org.stemma.model.quality.Restriction;
import org.stemma.model.quality.RestrictionJudgement;
import org.stemma.model.quality.RestrictionState;

final class RestrictionJudgingTest {

	private final TestingRoom in = new TestingRoom();
	private final RecordRef instrument = in.samples.instrument("I-1");
	private final RecordRef run = in.samples.run("RUN-1", instrument);
	private final RecordRef open = in.lab.make(Role.BENCH, Restriction.class, "RST-1", made -> {
		made.setRun(run);
		made.setInstrument(instrument);
		made.setState(RestrictionState.OPEN);
		made.setOpened(in.lab.clock().instant());
		made.getCauses().add("calibration.overdue");
		made.setDescription("I-1 was due for calibration.");
		made.setReason("needed today");
	});

	@Test
	void keepsJudgementAssessmentAndWho() {
		assertEquals(2, judge(in.reviewer, 1).get().version());
		Restriction judged = in.lab.record(Restriction.class, open);
		assertEquals(RestrictionState.JUDGED, judged.getState());
		assertEquals(RestrictionJudgement.RESULTS_STAND, judged.getJudgement());
		assertEquals("calibrated since, found in tolerance", judged.getAssessment());
		assertEquals(in.reviewer.person(), judged.getJudgedBy());
		assertEquals(in.lab.clock().instant(), judged.getJudged());
	}

	@Test
	void isJudgedOnce() {
		judge(in.reviewer, 1).get();
		in.refused("restriction.judged", () -> judge(in.reviewer, 2));
	}

	@Test
	void isForQaReviewersAlone() {
		Stream.of(Role.BENCH, Role.SUPERVISOR, Role.QA_RELEASER, Role.ADMINISTRATOR)
				.forEach(role -> in.refused("role.missing", () -> judge(in.lab.session(role), 1)));
	}

	@Test
	void isNotForThePersonWhoImportedTheRun() {
		Session importer = in.lab.session(Role.SUPERVISOR);
		in.lab.change(Role.ADMINISTRATOR, Person.class, importer.person(), person -> person.getRoles().add(Role.QA_REVIEWER));
		String message = in.refused("restriction.own", () -> judge(importer, 1)).message();
		assertTrue(message.contains("RUN-1"), message);
	}

	@Test
	void needsJudgementAndAssessment() {
		Outcome<RecordView> outcome = in.quality.judge(in.reviewer, open, 1, null, " ");
		assertEquals(List.of("restriction.judgement", "restriction.assessment"),
				outcome.problems().stream().map(Problem::code).toList());
	}

	private Outcome<RecordView> judge(Session session, int version) {
		return in.quality.judge(session, open, version, RestrictionJudgement.RESULTS_STAND,
				"calibrated since, found in tolerance");
	}
}
