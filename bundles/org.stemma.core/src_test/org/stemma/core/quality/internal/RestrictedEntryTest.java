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

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.core.query.Query;
import org.stemma.core.quality.Quality.ResultEntry;
import org.stemma.model.identity.Role;
import org.stemma.model.instrument.Instrument;
import org.stemma.model.instrument.Qualification;
import org.stemma.model.quality.Restriction;
import org.stemma.model.quality.RestrictionJudgement;
import org.stemma.model.quality.RestrictionState;
import org.stemma.model.quality.Result;

/** A result entered by hand that an unfit instrument measured is kept with a reason only, and as restricted. */
class RestrictedEntryTest {

	private final TestingRoom in = new TestingRoom();
	private final RecordRef counter = in.samples.instrument("INST-9");

	@BeforeEach
	void isNotQualified() {
		in.samples.calibration("CAL-9", counter, LocalDate.of(2099, 12, 31));
		in.lab.change(Role.SUPERVISOR, Instrument.class, counter, found -> found.setQualification(Qualification.NOT_QUALIFIED));
	}

	private Outcome<RecordView> enter(ResultEntry entry, String reason) {
		return in.quality.enter(in.bench, entry, reason);
	}

	private Restriction restriction(RecordView result) {
		return in.lab.record(Restriction.class, in.result(result).getRestriction());
	}

	@Test
	void isRefusedWithoutAReason() {
		assertTrue(in.refused("restriction.reason", () -> in.quality.enter(in.bench, in.from(null, counter, null))).message()
				.contains("INST-9"));
		in.refused("restriction.reason", () -> enter(in.from(null, counter, null), " \n"));
		in.refused("restriction.reason", () -> enter(in.from(null, counter, null), "x".repeat(2001)));
	}

	@Test
	void opensARestrictionThatTheResultNames() {
		Outcome<RecordView> entered = enter(in.from(null, counter, null), " cells do not wait ");
		noted("result.restricted", entered);
		Restriction restriction = restriction(entered.get());
		assertEquals("cells do not wait", restriction.getReason());
		assertEquals(entered.get().ref(), restriction.getResult());
		assertNull(restriction.getRun());
		assertEquals(counter, restriction.getInstrument());
		assertEquals(RestrictionState.OPEN, restriction.getState());
		assertEquals(List.of("instrument.unqualified"), restriction.getCauses());
	}

	@Test
	void aFitInstrumentNeedsNoReasonAndARestrictionIsOpenedOnce() {
		ResultEntry entry = in.from(null, counter, null);
		assertEquals(enter(entry, "urgent").get().ref(), enter(entry, "urgent").get().ref());
		assertEquals(1, in.lab.store().count(Query.of("quality.Restriction")));
		in.lab.change(Role.SUPERVISOR, Instrument.class, counter, found -> found.setQualification(Qualification.QUALIFIED));
		Result free = in.result(enter(in.from(null, counter, null), "").get());
		assertNull(free.getRestriction());
		assertNull(in.result(in.entered(in.viability("93"))).getRestriction());
	}

	@Test
	void isJudgedBySomebodyElse() {
		RecordView result = enter(in.from(null, counter, null), "urgent").get();
		RecordRef open = in.result(result).getRestriction();
		RecordView judged = in.quality.judge(in.reviewer, open, 1, RestrictionJudgement.RESULTS_STAND, "qualified the day after").get();
		assertEquals(RestrictionState.JUDGED, restriction(result).getState());
		assertEquals(open, judged.ref());
	}
}
