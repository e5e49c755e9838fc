/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.api.Outcome;
import org.stemma.core.instrument.ImportPreview;
import org.stemma.core.instrument.Imports.ImportReceipt;
import org.stemma.model.instrument.InstrumentRun;

class KnownFilesTest {

	private static final String SAMPLE = "V-1;2026-03-02T08:30;92.5;1.25";

	@TempDir
	private Path folder;
	private ImportLab lab;

	@BeforeEach
	void open() {
		lab = new ImportLab(folder);
	}

	@Test
	void theSameBytesAgainChangeNothing() {
		ImportReceipt first = lab.accept(lab.preview(lab.list(SAMPLE)).get(), 0).get();
		long head = lab.lab.store().head().sequence();
		Outcome<ImportPreview> again = lab.preview(lab.file("renamed.txt", "LIST", SAMPLE));
		assertEquals("import.known", again.problems().getFirst().code());
		assertEquals(first.run(), again.get().known().orElseThrow());
		ImportReceipt receipt = lab.accept(again.get(), 0).get();
		assertTrue(receipt.known());
		assertEquals(first.run(), receipt.run());
		assertEquals(head, lab.lab.store().head().sequence());
	}

	@Test
	void theSlowerOfTwoImportsOfOneFileGetsTheRunOfTheFaster() {
		ImportPreview one = lab.preview(lab.list(SAMPLE)).get();
		ImportPreview other = lab.preview(lab.list(SAMPLE)).get();
		ImportReceipt first = lab.accept(one, 0).get();
		assertEquals(first.run(), lab.accept(other, 0).get().run());
		assertEquals(1, lab.count("instrument.InstrumentRun"));
	}
}
