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

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.api.RecordRef;
import org.stemma.core.instrument.ImportPreview;
import org.stemma.core.instrument.ImportPreview.Row;

class SampleMatchingTest {

	@TempDir
	private Path folder;
	private ImportLab lab;

	@BeforeEach
	void open() {
		lab = new ImportLab(folder);
	}

	@Test
	void matchesALotAndAVialToo() {
		RecordRef vial = lab.samples.vial("C-1", lab.lot);
		ImportPreview preview = lab.preview(lab.list("LOT-1;2026-03-02T08:30;92;1", "C-1;2026-03-02T08:31;92;1")).get();
		assertEquals(Optional.of(lab.lot), preview.rows().getFirst().subject());
		assertEquals(Optional.of(vial), preview.rows().getLast().subject());
		assertEquals("sample.nolot", ImportLab.codes(preview.rows().getLast().problems()));
	}

	@Test
	void anUnknownSampleBlocksItsRow() {
		Row row = row("V-9;2026-03-02T08:30;92;1");
		assertFalse(row.acceptable());
		assertEquals("sample.unknown", ImportLab.codes(row.problems()));
		assertEquals(2, row.problems().getFirst().place().orElseThrow().line());
		assertEquals("sample.unknown", ImportLab.codes(row("what ever?;2026-03-02T08:30;92;1").problems()));
		assertEquals("sample.unnamed", ImportLab.codes(row(" ;2026-03-02T08:30;92;1").problems()));
	}

	@Test
	void anotherCaseIsAskedAbout() {
		Row row = row("v-1;2026-03-02T08:30;92;1");
		assertTrue(row.acceptable());
		assertEquals(Optional.of(lab.vessel), row.subject());
		assertEquals("sample.case", ImportLab.codes(row.problems()));
	}

	@Test
	void aNameThatSeveralRecordsHaveBlocksItsRow() {
		lab.samples.vessel("LOT-1", lab.lot);
		assertEquals("sample.ambiguous", ImportLab.codes(row("LOT-1;2026-03-02T08:30;92;1").problems()));
		lab.samples.vessel("v-1", lab.lot);
		assertEquals(Optional.of(lab.vessel), row("V-1;2026-03-02T08:30;92;1").subject());
		lab.samples.vessel("AB-1", lab.lot);
		lab.samples.vessel("Ab-1", lab.lot);
		assertEquals("sample.ambiguous", ImportLab.codes(row("aB-1;2026-03-02T08:30;92;1").problems()));
	}

	private ImportPreview preview(String line) {
		return lab.preview(lab.list(line)).get();
	}

	private Row row(String line) {
		return preview(line).rows().getFirst();
	}
}
