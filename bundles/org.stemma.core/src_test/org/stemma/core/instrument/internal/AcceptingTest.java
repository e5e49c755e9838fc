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

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.core.instrument.ImportPreview;
import org.stemma.core.instrument.Imports.ImportReceipt;
import org.stemma.core.store.JournalEntry;
import org.stemma.model.identity.Role;
import org.stemma.model.instrument.InstrumentRun;
import org.stemma.model.instrument.RawFile;
import org.stemma.model.quality.Result;
import org.stemma.model.quality.Verdict;

class AcceptingTest {

	private static final String SAMPLE = "V-1;2026-03-02T08:30;92.5;1.25";

	@TempDir
	private Path folder;
	private ImportLab lab;

	@BeforeEach
	void open() {
		lab = new ImportLab(folder);
	}

	@Test
	void keepsFileRunAndResultsInOneCommit() throws Exception {
		ImportPreview preview = lab.preview(lab.list(SAMPLE)).get();
		ImportReceipt receipt = lab.accept(preview, 0).get();
		assertFalse(receipt.known());
		assertEquals(2, receipt.results().size());
		assertEquals("counts.txt is kept as " + receipt.run().code() + " of I-1: 1 sample, 2 results.",
				receipt.sentence());
		JournalEntry last = lab.lab.store().entry(lab.lab.store().head().sequence()).orElseThrow();
		assertEquals(preview.operationId(), last.commit().operationId());
		assertEquals(4, last.commit().lastSequence() - last.commit().firstSequence() + 1);
		RawFile file = lab.lab.record(RawFile.class, lab.lab.record(InstrumentRun.class, receipt.run()).getFile());
		assertEquals(preview.file().hash().hex(), file.getCode());
		try (var bytes = lab.lab.store().files().open(file.getContent()).orElseThrow()) {
			assertEquals("LIST\n" + SAMPLE + "\n", new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
		}
	}

	@Test
	void aResultNamesInstrumentRunSampleAndTime() {
		ImportReceipt receipt = lab.accept(lab.preview(lab.list(SAMPLE)).get(), 0).get();
		Result result = lab.lab.record(Result.class, receipt.results().getFirst());
		assertEquals(lab.instrument, result.getInstrument());
		assertEquals(receipt.run(), result.getRun());
		assertEquals(lab.vessel, result.getSample());
		assertEquals(lab.lot, result.getLot());
		assertEquals(Instant.parse("2026-03-02T07:30:00Z"), result.getMeasured());
		assertEquals(lab.lab.session(Role.BENCH).person(), result.getEnteredBy());
		assertEquals(Verdict.WITHIN, result.getVerdict());
	}

	@Test
	void aFailingResultOpensItsInvestigationInTheSameCommit() {
		ImportReceipt receipt = lab.accept(lab.preview(lab.list("V-1;2026-03-02T08:30;51;1")).get(), 0).get();
		assertTrue(receipt.sentence().endsWith("2 results, 1 investigation opened."), receipt.sentence());
		assertEquals(1, lab.count("quality.Investigation"));
	}

	@Test
	void keepsThePreviewedBytesEvenWhenTheFileIsGone() throws Exception {
		Path file = lab.list(SAMPLE);
		ImportPreview preview = lab.preview(file).get();
		Files.writeString(file, "LIST\nV-1;2026-03-02T08:30;1;1\n");
		ImportReceipt receipt = lab.accept(preview, 0).get();
		assertEquals(new BigDecimal("92.5"),
				lab.lab.record(Result.class, receipt.results().getFirst()).getValue());
	}

	@Test
	void onlyTheBenchAccepts() {
		ImportPreview preview = lab.preview(lab.list(SAMPLE)).get();
		assertEquals("role.missing", ImportLab.codes(
				lab.imports().accept(lab.lab.session(Role.ADMINISTRATOR), preview, Set.of(0)).problems()));
	}
}
