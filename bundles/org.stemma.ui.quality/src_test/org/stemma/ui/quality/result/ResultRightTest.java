/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.quality.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.stemma.api.RecordView;
import org.stemma.core.lab.Session;
import org.stemma.core.quality.Quality.TestLine;
import org.stemma.model.identity.Role;

class ResultRightTest {

	@Test
	void benchStaffEnterResultsForAChosenTest() {
		assertEquals(Optional.empty(), right(Role.BENCH).obstacleToEnter(Optional.of(row())));
		assertEquals(Optional.of("Choose a test."), right(Role.BENCH).obstacleToEnter(Optional.empty()));
	}

	@Test
	void aReviewerEntersNoResults() {
		assertEquals(Optional.of("Entering results needs the role Bench / Supervisor."),
				right(Role.QA_REVIEWER).obstacleToEnter(Optional.of(row())));
	}

	@Test
	void onlyAReviewerClosesAnOpenInvestigation() {
		RecordView open = Views.of("quality.Investigation", "OOS-1", Map.of("state", "OPEN"));
		assertEquals(Optional.empty(), right(Role.QA_REVIEWER).obstacleToClose(Optional.of(row(open))));
		assertEquals(Optional.of("Closing an investigation needs the role QA reviewer."),
				right(Role.BENCH).obstacleToClose(Optional.of(row(open))));
	}

	@Test
	void aClosedInvestigationIsNotClosedAgain() {
		RecordView closed = Views.of("quality.Investigation", "OOS-1", Map.of("state", "CLOSED"));
		assertEquals(Optional.of("The chosen test has no open investigation."),
				right(Role.QA_REVIEWER).obstacleToClose(Optional.of(row(closed))));
	}

	private static ResultRight right(Role role) {
		return new ResultRight(new Session(Views.ref("identity.Person", "p"), "P", Set.of(role), "here"));
	}

	private static TestRow row(RecordView... investigations) {
		return new TestRow(new TestLine("Viability", "RELEASE", "≥ 70 %", Optional.empty(), List.of(), List.of(investigations)),
				Optional.empty());
	}
}
