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
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.api.Outcome;
import org.stemma.core.instrument.ImportPreview;
import org.stemma.core.instrument.Imports.ImportReceipt;
import org.stemma.model.identity.Role;
import org.stemma.model.instrument.Calibration;
import org.stemma.model.instrument.InstrumentRun;
import org.stemma.model.quality.Restriction;
import org.stemma.model.quality.RestrictionState;
import org.stemma.model.quality.Result;

/** What an instrument measured while it was overdue is kept with a reason only, and as restricted. */
class RestrictedImportTest {

	private static final String BEFORE = "V-1;2026-03-01T08:30;92.5;1.25";
	private static final String AFTER = "V-1;2026-03-02T08:30;91.5;1.2";

	@TempDir
	private Path folder;
	private ImportLab lab;

	@BeforeEach
	void open() {
		lab = new ImportLab(folder);
		lab.lab.change(Role.SUPERVISOR, Calibration.class, lab.calibration,
				calibration -> calibration.setDue(LocalDate.of(2026, 3, 1)));
	}

	@Test
	void thePreviewSaysWhatIsRestricted() {
		ImportPreview preview = lab.preview(lab.list(BEFORE, AFTER)).get();
		assertEquals("calibration.overdue", ImportLab.codes(preview.restrictions()));
		assertTrue(preview.restrictions().getFirst().message().contains("2026-03-02 and was due for calibration on 2026-03-01"),
				preview.restrictions().toString());
	}

	@Test
	void nothingIsKeptWithoutAReason() {
		ImportPreview preview = lab.preview(lab.list(AFTER)).get();
		Outcome<ImportReceipt> refused = accept(preview, "  ", 0);
		assertEquals("restriction.reason", ImportLab.codes(refused.problems()));
		assertEquals(0, lab.count("instrument.InstrumentRun"));
		assertEquals("restriction.reason", ImportLab.codes(accept(preview, "x".repeat(2001), 0).problems()));
	}

	@Test
	void theReasonStandsInARestrictionThatRunAndResultsName() {
		ImportReceipt receipt = accept(lab.preview(lab.list(AFTER)).get(), "calibration ordered for tomorrow", 0).get();
		InstrumentRun run = lab.lab.record(InstrumentRun.class, receipt.run());
		Restriction restriction = lab.lab.record(Restriction.class, run.getRestriction());
		assertEquals("calibration ordered for tomorrow", restriction.getReason());
		assertEquals(RestrictionState.OPEN, restriction.getState());
		assertEquals(List.of("calibration.overdue"), restriction.getCauses());
		assertEquals(receipt.run(), restriction.getRun());
		receipt.results().forEach(result -> assertEquals(run.getRestriction(),
				lab.lab.record(Result.class, result).getRestriction()));
		assertTrue(receipt.sentence().contains("Restricted by " + restriction.getCode()), receipt.sentence());
	}

	@Test
	void whatWasMeasuredInTimeIsFree() {
		ImportReceipt receipt = accept(lab.preview(lab.list(BEFORE, AFTER)).get(), "ordered", 0, 1).get();
		assertNull(lab.lab.record(Result.class, receipt.results().getFirst()).getRestriction());
		assertTrue(lab.lab.record(Result.class, receipt.results().getLast()).getRestriction() != null);
	}

	@Test
	void rowsMeasuredInTimeNeedNoReason() {
		ImportReceipt receipt = accept(lab.preview(lab.list(BEFORE, AFTER)).get(), "", 0).get();
		assertNull(lab.lab.record(InstrumentRun.class, receipt.run()).getRestriction());
		assertEquals(0, lab.count("quality.Restriction"));
	}

	@Test
	void aCalibrationEnteredMeanwhileLiftsIt() {
		ImportPreview preview = lab.preview(lab.list(AFTER)).get();
		lab.samples.calibration("CAL-2", lab.instrument, LocalDate.of(2026, 12, 31));
		assertEquals(0, lab.count("quality.Restriction"));
		assertTrue(accept(preview, "", 0).succeeded());
	}

	private Outcome<ImportReceipt> accept(ImportPreview preview, String reason, Integer... rows) {
		return lab.imports().accept(lab.lab.session(Role.BENCH), preview, Set.of(rows), reason);
	}
}
