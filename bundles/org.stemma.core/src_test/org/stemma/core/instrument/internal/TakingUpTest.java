/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.core.instrument.ImportPreview;
import org.stemma.core.instrument.ImportPreview.Row;
import org.stemma.model.identity.Role;
import org.stemma.model.instrument.Calibration;
import org.stemma.model.instrument.Instrument;
import org.stemma.model.release.SignatureMeaning;

class TakingUpTest {

	@TempDir
	private Path folder;
	private LeftOutLab left;

	@BeforeEach
	void keepTheFirstRow() {
		left = new LeftOutLab(folder);
	}

	@Test
	void whatIsKeptIsShownAndTheOthersAreOpen() throws Exception {
		Files.delete(left.file);
		ImportPreview preview = left.takeUp();
		Row kept = preview.rows().getFirst();
		assertTrue(kept.kept() && !kept.acceptable());
		assertEquals(Optional.of(left.lab.vessel), kept.subject());
		assertEquals(List.of("Viability 92.5 %", "Density 1.25 ×10⁶/mL"),
				kept.results().stream().map(result -> result.test() + " " + result.value()).toList());
		assertEquals("row.kept", ImportLab.codes(kept.problems()));
		assertEquals(List.of("sample.unknown", "sample.unnamed time.unknown"),
				preview.rows().stream().skip(1).map(row -> ImportLab.codes(row.problems())).toList());
		assertTrue(preview.open());
		assertEquals(Optional.of(left.run()), preview.known());
	}

	@Test
	void wellsOfOneVesselShowTheirOwnResults() {
		ImportPreview matched = left.matched(Map.of(1, left.lab.vessel));
		left.accept(matched, "", 1).get();
		ImportPreview again = left.takeUp();
		assertEquals(List.of("92.5 %", "91 %"),
				again.rows().stream().limit(2).map(row -> row.results().getFirst().value()).toList());
		assertEquals(List.of(2, 2), again.rows().stream().limit(2).map(row -> row.results().size()).toList());
	}

	@Test
	void aRecordThatWasSetUpSinceIsMatchedByItsName() {
		ImportLab lab = new ImportLab(folder);
		RecordRef run = lab.accept(lab.preview(lab.list("V-1;2026-03-02T08:30;92;1", "V-9;2026-03-02T08:30;91;1")).get(), 0).get().run();
		RecordRef vessel = lab.samples.vessel("V-9", lab.lot);
		Row row = lab.imports().takeUp(lab.lab.session(Role.BENCH), run).get().rows().get(1);
		assertEquals(Optional.of(vessel), row.subject());
		assertTrue(row.acceptable());
	}

	@Test
	void rowsThatReadOtherwiseTodayAreRefusedWithBothValues() {
		left.lab.readers.set(0, new NamedReader(ImportLab.FORMAT, "Test list", "4", new ScalingReader(new ListReader("LIST", 90))));
		Outcome<ImportPreview> refused = left.takeUp(Role.BENCH);
		assertEquals("run.differs", ImportLab.codes(refused.problems()));
		String why = refused.problems().getFirst().message();
		assertTrue(why.contains("Unknown 1, viability (cell counter): kept \"91 %\", now \"0.91 1\""), why);
		assertTrue(why.contains("and 1 more") && why.contains("by hand, naming the run"), why);
	}

	@Test
	void whatConcernsKeptRowsAndFactsAloneDoesNotMatter() {
		left.lab.lab.change(Role.SUPERVISOR, Instrument.class, left.lab.instrument, instrument -> instrument.setFileLocale("de-DE"));
		left.lab.readers.set(0, new NamedReader(ImportLab.FORMAT, "Test list", "4",
				new OddRowReader(new ListReader("LIST", 90), 0)));
		assertEquals(2, left.takeUp().rows().getFirst().content().measurements().size(), "what is kept is shown as it is kept");
		left.lab.readers.set(0, new NamedReader(ImportLab.FORMAT, "Test list", "4",
				new OddRowReader(new ListReader("LIST", 90), 2)));
		assertEquals("run.differs", ImportLab.codes(left.takeUp(Role.BENCH).problems()));
	}

	@Test
	void nothingIsTakenUpOfARunThatIsComplete() {
		left.accept(left.matched(Map.of(1, left.lab.vessel, 2, left.lab.lot)), "", 1, 2).get();
		assertEquals("run.complete", ImportLab.codes(left.takeUp(Role.BENCH).problems()));
	}

	@Test
	void theFitnessOnTheDayOfTheRowsLeftOutCounts() {
		left.lab.lab.change(Role.SUPERVISOR, Calibration.class, left.lab.calibration,
				calibration -> calibration.setDue(LocalDate.of(2026, 3, 2)));
		left.lab.lab.clock().advance(Duration.ofDays(30));
		assertEquals("", ImportLab.codes(left.takeUp().restrictions()), "a row without a time was measured before it was imported");
		left.lab.lab.change(Role.SUPERVISOR, Calibration.class, left.lab.calibration,
				calibration -> calibration.setDue(LocalDate.of(2026, 3, 1)));
		assertEquals("calibration.overdue", ImportLab.codes(left.takeUp().restrictions()));
	}

	@Test
	void aReviewThatHasToBeMadeAgainIsSaid() {
		assertFalse(ImportLab.codes(left.takeUp().problems()).contains("run.reviewed"));
		left.reviewed();
		String told = left.takeUp().problems().stream().filter(problem -> problem.code().equals("run.reviewed"))
				.map(problem -> problem.message()).findFirst().orElse("");
		assertTrue(told.startsWith("Lot LOT-1 was reviewed with " + left.run().code()), told);
	}

	@Test
	void aReleasedLotHasItsCertificateBeforeTheRunGrows() {
		left.reviewed();
		RecordRef decision = left.decided(SignatureMeaning.RELEASED);
		Outcome<ImportPreview> refused = left.takeUp(Role.BENCH);
		assertEquals("run.certificate", ImportLab.codes(refused.problems()));
		assertTrue(refused.problems().getFirst().message().startsWith("Lot LOT-1 was released with " + left.run().code()));
		left.certified(decision);
		assertFalse(ImportLab.codes(left.takeUp().problems()).contains("run."), "what was decided and certified stands");
	}

	@Test
	void aRejectedLotNeedsNoCertificate() {
		left.decided(SignatureMeaning.REJECTED);
		assertTrue(left.takeUp(Role.BENCH).succeeded());
	}

	@Test
	void refusesWhatCannotBeTakenUp() {
		assertEquals("role.missing", ImportLab.codes(left.takeUp(Role.QA_REVIEWER).problems()));
		left.lab.readers.clear();
		assertEquals("run.reader", ImportLab.codes(left.takeUp(Role.BENCH).problems()));
		assertEquals("run.unknown", ImportLab.codes(left.lab.imports().takeUp(left.lab.lab.session(Role.BENCH),
				new RecordRef("instrument.InstrumentRun", UUID.randomUUID(), "RUN-9")).problems()));
	}
}
