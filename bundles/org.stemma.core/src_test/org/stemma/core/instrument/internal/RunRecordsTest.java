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
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.core.instrument.ImportPreview;
import org.stemma.core.instrument.Imports.ImportReceipt;
import org.stemma.model.instrument.InstrumentRun;
import org.stemma.model.instrument.MeasuredState;

class RunRecordsTest {

	private static final String SAMPLE = "V-1;2026-03-02T08:30;92.5;1.25";

	@TempDir
	private Path folder;
	private ImportLab lab;

	@BeforeEach
	void open() {
		lab = new ImportLab(folder);
	}

	@Test
	void theRunSaysAllThatTheFileSaid() {
		ImportReceipt receipt = lab.accept(lab.preview(lab.list("serial;SN-7", SAMPLE, "V-1;;;2")).get(), 0).get();
		InstrumentRun run = lab.lab.record(InstrumentRun.class, receipt.run());
		assertEquals(lab.instrument, run.getInstrument());
		assertEquals("3", run.getReaderVersion());
		assertEquals("SN-7", run.getFacts().get(1).getText());
		assertEquals(2, run.getSamples().size());
		assertEquals(Instant.parse("2026-03-02T07:30:00Z"), run.getSamples().getFirst().getMeasured());
		assertFalse(run.getSamples().getFirst().getZoneKnown());
		assertEquals(new BigDecimal("92.5"), run.getSamples().getFirst().getMeasurements().getFirst().getValue());
		assertEquals(MeasuredState.MISSING, run.getSamples().getLast().getMeasurements().getFirst().getState());
		assertNull(run.getSamples().getLast().getMeasurements().getFirst().getValue());
		assertEquals("extra", run.getNotUnderstood().getFirst().getName());
	}

	@Test
	void onlyRowsThatAreKeptAreMatched() {
		ImportReceipt receipt = lab.accept(lab.preview(lab.list(SAMPLE, "LOT-1;2026-03-02T08:31;90;1")).get(), 1).get();
		InstrumentRun run = lab.lab.record(InstrumentRun.class, receipt.run());
		assertNull(run.getSamples().getFirst().getSubject());
		assertEquals(lab.lot, run.getSamples().getLast().getSubject());
		assertEquals(2, receipt.results().size());
	}

	@Test
	void textsTooLongForARecordAreCutSinceTheFileKeepsThem() {
		String longName = "LOT-1" + "x".repeat(300);
		ImportPreview preview = lab.preview(lab.list(SAMPLE, longName + ";;1;1")).get();
		InstrumentRun run = lab.lab.record(InstrumentRun.class, lab.accept(preview, 0).get().run());
		assertEquals(200, run.getSamples().getLast().getSample().length());
		assertEquals(List.of("…"), List.of(run.getSamples().getLast().getSample().substring(199)));
	}
}
