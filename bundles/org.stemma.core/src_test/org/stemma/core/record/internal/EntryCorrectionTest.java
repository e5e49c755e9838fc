/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.core.query.Query;
import org.stemma.core.testing.SampleRecords;
import org.stemma.core.testing.TestLab;
import org.stemma.model.culture.Lot;
import org.stemma.model.culture.LotDisposition;
import org.stemma.model.culture.Passage;
import org.stemma.model.identity.Role;

class EntryCorrectionTest {

	private final TestLab lab = new TestLab();
	private final SampleRecords samples = lab.samples();
	private final SampleActs acts = new SampleActs(lab);
	private final StoredRecords records = new StoredRecords(lab.store(), lab.kinds(), lab.clock());

	private RecordRef specification;
	private RecordRef lot;
	private RecordRef first;
	private RecordRef second;

	@BeforeEach
	void setUpALotWithTwoVessels() {
		specification = samples.specification("S-1");
		lot = samples.lot("LOT-1", samples.line("MSC-1"), specification);
		first = samples.vessel("V-1", lot);
		second = samples.vessel("V-2", lot);
	}

	private Outcome<RecordView> correct(Role role, RecordRef ref, Map<String, Object> changes) {
		return records.correct(lab.session(role), ref, 1, changes, "misread the counter");
	}

	private List<String> codes(Outcome<RecordView> outcome) {
		return outcome.problems().stream().map(Problem::code).toList();
	}

	@Test
	void correctsAnActAndLeavesTheOldEntryLegible() {
		RecordRef passage = acts.passage("PAS-1", lot, first, second);
		RecordView corrected = correct(Role.SUPERVISOR, passage, Map.of("harvestedCells", new BigDecimal("4.2e6"))).get();
		assertEquals("4200000", corrected.text("harvestedCells"));
		assertEquals("Passage PAS-1 was corrected by Boris Weiß (supervisor): Viable cells harvested from 4800000 to"
				+ " 4200000, because misread the counter.", records.history(passage).getLast().sentence());
		assertEquals(2, records.history(passage).size());
	}

	@Test
	void rewritesNothingDownstreamButNamesIt() {
		RecordRef passage = acts.passage("PAS-1", lot, first, second);
		lab.clock().advance(Duration.ofDays(3));
		acts.passage("PAS-2", lot, second, samples.vessel("V-3", lot));
		acts.count("CNT-1", lot, second);
		Outcome<RecordView> outcome = correct(Role.SUPERVISOR, passage, Map.of("harvestedCells", new BigDecimal("4200000")));
		assertEquals(List.of("correction.own", "correction.downstream", "correction.downstream", "correction.downstream"),
				codes(outcome));
		assertEquals(List.of("Vessel V-2", "Passage PAS-2", "Vessel V-3"), outcome.problems().stream().skip(1)
				.map(note -> note.message().replaceFirst(" was computed.*", "")).toList());
		assertEquals(new BigDecimal("8.08"), lab.record(Passage.class, passage).getCumulativeDoublings());
	}

	@Test
	void namesWhatCameAfterACountOnTheSameVessel() {
		acts.passage("PAS-0", lot, samples.vessel("V-0", lot), first);
		lab.clock().advance(Duration.ofDays(1));
		RecordRef count = acts.count("CNT-1", lot, first);
		lab.clock().advance(Duration.ofDays(1));
		acts.passage("PAS-1", lot, first, second);
		Outcome<RecordView> outcome = correct(Role.SUPERVISOR, count, Map.of("viability", new BigDecimal("39.2")));
		assertEquals(List.of("Passage PAS-1", "Vessel V-2"), outcome.problems().stream().skip(1)
				.map(note -> note.message().replaceFirst(" was computed.*", "")).toList());
	}

	@Test
	void keepsQuietWhenOnlyWordsWereCorrected() {
		RecordRef passage = acts.passage("PAS-1", lot, first, second);
		assertEquals(List.of(), codes(correct(Role.SUPERVISOR, passage, Map.of("note", "cells clumped"))));
	}

	@Test
	void refusesWhatSaysWhatWasDoneToWhatAndByWhom() {
		RecordRef passage = acts.passage("PAS-1", lot, first, second);
		assertEquals(List.of("field.fixed", "record.unchanged"),
				codes(correct(Role.SUPERVISOR, passage, Map.of("vessel", second))));
		assertEquals(List.of("field.fixed", "record.unchanged"), codes(
				correct(Role.SUPERVISOR, passage, Map.of("performedBy", lab.session(Role.SUPERVISOR).person()))));
		assertEquals(List.of("field.fixed"), codes(correct(Role.SUPERVISOR, passage,
				Map.of("derivations", List.of(Map.of("to", first, "kind", "PASSAGED"))))));
		assertTrue(correct(Role.SUPERVISOR, passage, Map.of("derivations",
				List.of(Map.of("to", second, "kind", "PASSAGED", "viableCells", BigDecimal.TEN)))).succeeded());
	}

	@Test
	void refusesAnActInTheFuture() {
		RecordRef count = acts.count("CNT-1", lot, first);
		assertEquals(List.of("act.future"),
				codes(correct(Role.SUPERVISOR, count, Map.of("performed", TestLab.START.plusSeconds(1)))));
	}

	@Test
	void asksForTheSupervisorAndAReason() {
		RecordRef count = acts.count("CNT-1", lot, first);
		assertEquals(List.of("role.missing"), codes(correct(Role.BENCH, count, Map.of("viability", BigDecimal.TEN))));
		assertEquals(List.of("reason.missing"), codes(records.correct(lab.session(Role.SUPERVISOR), count, 1,
				Map.of("viability", BigDecimal.TEN), "")));
	}

	@Test
	void correctsNeitherEvidenceNorSetUpRecords() {
		assertEquals(List.of("record.correct"), codes(correct(Role.SUPERVISOR, lot, Map.of("note", "x"))));
		assertEquals(List.of("record.correct"),
				codes(correct(Role.SUPERVISOR, lab.session(Role.BENCH).person(), Map.of("printedName", "x"))));
	}

	@Test
	void letsAVesselFollowItsCorrectedActButNotItsState() {
		assertEquals("3", correct(Role.SUPERVISOR, first, Map.of("passageNumber", 3)).get().text("passageNumber"));
		assertEquals(List.of("field.fixed", "record.unchanged"),
				codes(correct(Role.SUPERVISOR, second, Map.of("state", "DISCARDED"))));
	}

	@Test
	void judgesACorrectedResultAnewAndOpensAnInvestigation() {
		RecordRef result = acts.viability("RES-1", lot, specification, "93.2");
		Outcome<RecordView> outcome = correct(Role.SUPERVISOR, result, Map.of("value", new BigDecimal("39.2")));
		assertEquals("Out of specification", outcome.get().text("verdict"));
		assertEquals(List.of("result.verdict"), codes(outcome));
		var open = lab.store().page(Query.of("quality.Investigation", "result", "state")).rows();
		assertEquals(1, open.size());
		assertEquals(List.of(result, "OPEN"), open.getFirst().values());
		records.correct(lab.session(Role.SUPERVISOR), result, 2, Map.of("value", new BigDecimal("38.2")), "misread").get();
		assertEquals(1, lab.store().count(Query.of("quality.Investigation")));
	}

	@Test
	void refusesAResultThatCannotBeJudged() {
		RecordRef result = acts.viability("RES-1", lot, specification, "93.2");
		assertEquals(List.of("field.fixed", "record.unchanged"),
				codes(correct(Role.SUPERVISOR, result, Map.of("verdict", "WITHIN"))));
		assertTrue(correct(Role.SUPERVISOR, result, Map.of("unit", "kg")).result().isEmpty());
	}

	@Test
	void warnsWhenTheLotWasDecidedOnBefore() {
		RecordRef count = acts.count("CNT-1", lot, first);
		lab.change(Role.QA_RELEASER, Lot.class, lot, each -> each.setDisposition(LotDisposition.RELEASED));
		Outcome<RecordView> outcome = correct(Role.SUPERVISOR, count, Map.of("note", "late"));
		assertEquals(List.of("lot.decided"), codes(outcome));
		assertTrue(outcome.succeeded());
	}
}
