/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.core.instrument.ImportPreview;
import org.stemma.core.instrument.ImportPreview.Row;
import org.stemma.core.instrument.Imports.ImportReceipt;
import org.stemma.core.record.internal.StoredRecords;
import org.stemma.core.store.JournalEntry;
import org.stemma.model.culture.Lot;
import org.stemma.model.culture.LotDisposition;
import org.stemma.model.identity.Role;
import org.stemma.model.instrument.Calibration;
import org.stemma.model.quality.Restriction;
import org.stemma.model.quality.Result;
import org.stemma.model.release.SignatureMeaning;

class KeepingLaterTest {

	@TempDir
	private Path folder;
	private LeftOutLab left;

	@BeforeEach
	void keepTheFirstRow() {
		left = new LeftOutLab(folder);
	}

	@Test
	void moreRowsReachTheirRunInOneCommit() {
		ImportPreview preview = left.matched(Map.of(1, left.lab.vessel));
		ImportReceipt receipt = left.accept(preview, "", 1).get();
		assertEquals("1 more sample of counts.txt is kept with " + left.run().code() + " of I-1: 2 results.", receipt.sentence());
		assertEquals(left.run(), receipt.run());
		JournalEntry last = left.lab.lab.store().entry(left.lab.lab.store().head().sequence()).orElseThrow();
		assertEquals(preview.operationId(), last.commit().operationId());
		assertEquals(3, last.commit().lastSequence() - last.commit().firstSequence() + 1, "two results and the run");
		assertEquals(Arrays.asList(left.lab.vessel, left.lab.vessel, null), subjects());
		assertEquals(1, left.lab.count("instrument.InstrumentRun"));
		assertEquals(1, left.lab.count("instrument.RawFile"));
		Result result = left.lab.lab.record(Result.class, receipt.results().getFirst());
		assertEquals(left.run(), result.getRun());
		assertEquals(Instant.parse("2026-03-02T07:31:00Z"), result.getMeasured());
	}

	@Test
	void nothingThatIsKeptChanges() {
		List<Integer> versions = versions();
		List<JournalEntry> before = left.lab.lab.store().entries(left.first.results().getFirst());
		left.accept(left.matched(Map.of(1, left.lab.vessel, 2, left.lab.lot)), "", 1, 2).get();
		assertEquals(versions, versions());
		assertEquals(before, left.lab.lab.store().entries(left.first.results().getFirst()));
		assertEquals(6, left.lab.count("quality.Result"));
	}

	@Test
	void theHistoryOfTheRunTellsWhoKeptHowManyMoreAndHowManyByHand() {
		left.accept(left.matched(Map.of(1, left.lab.vessel, 2, left.lab.lot)), "", 1, 2).get();
		var lines = new StoredRecords(left.lab.lab.store(), left.lab.lab.kinds(), left.lab.lab.clock()).history(left.run());
		assertEquals(2, lines.size());
		String told = lines.getLast().sentence();
		assertTrue(told.contains(left.run().code() + " was added to by ") && told.contains("Samples 2: Matched to from nothing to V-1")
				&& told.endsWith("(Kept 2 more samples of counts.txt, 2 samples matched by hand)."), told);
	}

	@Test
	void acceptingTwiceChangesNothing() {
		ImportPreview preview = left.matched(Map.of(1, left.lab.vessel));
		left.accept(preview, "", 1).get();
		long head = left.lab.lab.store().head().sequence();
		ImportReceipt again = left.accept(preview, "", 1).get();
		assertTrue(again.known());
		assertEquals(left.run(), again.run());
		assertEquals(head, left.lab.lab.store().head().sequence());
	}

	@Test
	void theSecondOfTwoIsToldWhoWasFirst() {
		ImportPreview one = left.matched(Map.of(1, left.lab.vessel));
		ImportPreview other = left.matched(Map.of(2, left.lab.lot));
		left.accept(one, "", 1).get();
		Outcome<ImportReceipt> refused = left.accept(other, "", 2);
		assertEquals("preview.stale", ImportLab.codes(refused.problems()));
		String why = refused.problems().getFirst().message();
		assertTrue(why.contains("by ") && why.contains("(Kept 1 more sample of counts.txt, 1 sample matched by hand)"), why);
		assertEquals(4, left.lab.count("quality.Result"));
	}

	@Test
	void ofTwoAtOnceOneWinsAndTheOtherIsTold() throws Exception {
		List<ImportPreview> previews = List.of(left.matched(Map.of(1, left.lab.vessel)), left.matched(Map.of(1, left.lab.lot)));
		CyclicBarrier start = new CyclicBarrier(2);
		List<Outcome<ImportReceipt>> outcomes = new ArrayList<>();
		try (ExecutorService two = Executors.newFixedThreadPool(2)) {
			List<Future<Outcome<ImportReceipt>>> both = previews.stream().map(preview -> two.submit(() -> {
				start.await();
				return left.accept(preview, "", 1);
			})).toList();
			for (Future<Outcome<ImportReceipt>> each : both) {
				outcomes.add(each.get());
			}
		}
		assertEquals(1, outcomes.stream().filter(Outcome::succeeded).count());
		assertEquals(List.of("preview.stale"), outcomes.stream().filter(outcome -> !outcome.succeeded())
				.map(outcome -> ImportLab.codes(outcome.problems())).toList());
		assertEquals(4, left.lab.count("quality.Result"));
	}

	@Test
	void aReleaseMeanwhileWaitsForItsCertificate() {
		RecordRef other = left.lab.samples.vessel("W-1", left.lab.samples.lot("LOT-2", left.lab.samples.line("MSC-2"), left.lab.specification));
		ImportPreview preview = left.matched(Map.of(1, other));
		RecordRef decision = left.decided(SignatureMeaning.RELEASED);
		assertEquals("run.certificate", ImportLab.codes(left.accept(preview, "", 1).problems()));
		left.certified(decision);
		assertEquals(2, left.accept(preview, "", 1).get().results().size());
	}

	@Test
	void aRowThatIsKeptIsNeitherMatchedNorKeptAgain() {
		ImportPreview preview = left.takeUp();
		assertEquals("row.kept", ImportLab.codes(left.lab.match(preview, Map.of(0, left.lab.lot)).problems()));
		assertEquals("row.kept", ImportLab.codes(left.accept(preview, "", 0).problems()));
		assertEquals(2, left.lab.count("quality.Result"));
	}

	@Test
	void whatWasEnteredByHandForTheRunIsNotEnteredTwice() {
		RecordRef entered = left.byHand("RES-HAND", left.lab.vessel);
		Row row = left.matched(Map.of(1, left.lab.vessel)).rows().get(1);
		assertEquals(List.of("Density"), row.results().stream().map(result -> result.test()).toList());
		assertTrue(ImportLab.codes(row.problems()).contains("result.entered"));
		assertTrue(row.problems().getLast().message().contains(entered.code()), row.problems().toString());
		ImportReceipt receipt = left.accept(left.matched(Map.of(1, left.lab.vessel)), "", 1).get();
		assertEquals(1, receipt.results().size());
	}

	@Test
	void whatWasEnteredByHandForAnotherSampleDoesNotMatter() {
		left.byHand("RES-HAND", left.lab.samples.vessel("V-2", left.lab.lot));
		assertEquals(2, left.matched(Map.of(1, left.lab.vessel)).rows().get(1).results().size());
		left.byHand("RES-LOT", null);
		assertEquals(1, left.matched(Map.of(1, left.lab.vessel)).rows().get(1).results().size(), "it can be of any sample");
	}

	@Test
	void whatWasEnteredByHandMeanwhileMakesThePreviewStale() {
		ImportPreview preview = left.matched(Map.of(1, left.lab.vessel));
		left.byHand("RES-HAND", left.lab.vessel);
		assertEquals("preview.stale", ImportLab.codes(left.accept(preview, "", 1).problems()));
		assertEquals(3, left.lab.count("quality.Result"));
	}

	@Test
	void aLotThatIsDecidedMeanwhileMakesThePreviewStale() {
		ImportPreview preview = left.matched(Map.of(1, left.lab.vessel));
		left.lab.lab.change(Role.SUPERVISOR, Lot.class, left.lab.lot, lot -> lot.setDisposition(LotDisposition.REJECTED));
		assertEquals("preview.stale", ImportLab.codes(left.accept(preview, "", 1).problems()));
		assertNull(left.record().getSamples().get(1).getSubject());
	}

	@Test
	void aRowWithoutATimeCountsAsMeasuredWhenItsFileWasImported() {
		left.lab.lab.clock().advance(Duration.ofDays(9));
		ImportReceipt receipt = left.accept(left.matched(Map.of(2, left.lab.lot)), "", 2).get();
		assertEquals(left.record().getImported(), left.lab.lab.record(Result.class, receipt.results().getFirst()).getMeasured());
	}

	@Test
	void whatAnUnfitInstrumentMeasuredNeedsAReasonAndARestrictionOfItsOwn() {
		left.lab.lab.change(Role.SUPERVISOR, Calibration.class, left.lab.calibration,
				calibration -> calibration.setDue(LocalDate.of(2026, 3, 1)));
		assertEquals("restriction.reason", ImportLab.codes(left.accept(left.matched(Map.of(1, left.lab.vessel)), "", 1).problems()));
		ImportReceipt second = left.accept(left.matched(Map.of(1, left.lab.vessel)), "ordered", 1).get();
		RecordRef named = left.record().getRestriction();
		ImportReceipt third = left.accept(left.matched(Map.of(2, left.lab.lot)), "still ordered", 2).get();
		assertEquals(named, left.record().getRestriction(), "what the run names stays");
		assertEquals(List.of("ordered", "still ordered"), List.of(reason(second), reason(third)));
		assertNull(left.lab.lab.record(Result.class, left.first.results().getFirst()).getRestriction());
	}

	@Test
	void onlyWhoMayImportKeepsMore() {
		ImportPreview preview = left.matched(Map.of(1, left.lab.vessel));
		assertEquals("role.missing", ImportLab.codes(
				left.lab.imports().accept(left.lab.lab.session(Role.QA_REVIEWER), preview, Set.of(1)).problems()));
	}

	@Test
	void theSameFileImportedAgainStillChangesNothing() {
		RecordRef vessel = left.lab.samples.vessel("V-7", left.lab.lot);
		long head = left.lab.lab.store().head().sequence();
		ImportPreview again = left.lab.match(left.lab.preview(left.file).get(), Map.of(1, vessel)).get();
		assertTrue(left.accept(again, "", 1).get().known());
		assertEquals(head, left.lab.lab.store().head().sequence());
	}

	private String reason(ImportReceipt receipt) {
		Result result = left.lab.lab.record(Result.class, receipt.results().getFirst());
		return left.lab.lab.record(Restriction.class, result.getRestriction()).getReason();
	}

	private List<RecordRef> subjects() {
		return left.record().getSamples().stream().map(sample -> sample.getSubject()).toList();
	}

	private List<Integer> versions() {
		return left.first.results().stream().map(ref -> left.lab.lab.stored(Result.class, ref).version()).toList();
	}
}
