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
import org.stemma.api.RecordRef;
import org.stemma.core.instrument.ImportPreview;
import org.stemma.model.culture.Lot;
import org.stemma.model.identity.Role;
import org.stemma.model.instrument.InstrumentRun;
import org.stemma.model.instrument.RawFile;

class AcceptedRowsTest {

	private static final String SAMPLE = "V-1;2026-03-02T08:30;92.5;1.25";

	@TempDir
	private Path folder;
	private ImportLab lab;

	@BeforeEach
	void open() {
		lab = new ImportLab(folder);
	}

	@Test
	void aBlockedRowKeepsEverythingOut() {
		ImportPreview preview = lab.preview(lab.list(SAMPLE, "V-9;2026-03-02T08:30;92;1")).get();
		assertEquals("sample.unknown", ImportLab.codes(lab.accept(preview, 0, 1).problems()));
		assertEquals(0, lab.count("instrument.RawFile"));
		assertTrue(lab.accept(preview, 0).succeeded());
	}

	@Test
	void rowsHaveToBeChosenAmongThoseThereAre() {
		ImportPreview preview = lab.preview(lab.list(SAMPLE)).get();
		assertEquals("row.none", ImportLab.codes(lab.accept(preview).problems()));
		assertEquals("row.unknown row.unknown", ImportLab.codes(lab.accept(preview, -1, 1).problems()));
	}

	@Test
	void aStalePreviewIsRefused() {
		ImportPreview preview = lab.preview(lab.list(SAMPLE)).get();
		RecordRef other = lab.samples.specification("S-2");
		lab.lab.change(Role.SUPERVISOR, Lot.class, lab.lot, lot -> lot.setSpecification(other));
		assertEquals("preview.stale", ImportLab.codes(lab.accept(preview, 0).problems()));
		assertEquals(0, lab.count("instrument.InstrumentRun"));
	}
}
