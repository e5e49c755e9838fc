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

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.core.instrument.ImportPreview;
import org.stemma.core.instrument.ImportPreview.Row;

class SamplePlausibilityTest {

	@TempDir
	private Path folder;
	private ImportLab lab;

	@BeforeEach
	void open() {
		lab = new ImportLab(folder);
	}

	@Test
	void implausibleValuesBlockTheirRow() {
		assertFalse(row("V-1;2026-03-02T08:30;101;1").acceptable());
		assertFalse(row("V-1;2026-03-02T08:30;92;-1").acceptable());
		assertFalse(row("V-1;2026-03-02T08:30;92;1." + "1".repeat(31)).acceptable());
		assertEquals("time.future", ImportLab.codes(row("V-1;2026-03-02T09:30;92;1").problems()));
		assertEquals("time.past", ImportLab.codes(row("V-1;1970-01-01T00:00;92;1").problems()));
		assertFalse(row("V-1;1970-01-01T00:00;92;1").acceptable());
	}

	@Test
	void aSampleWithoutATimeIsAskedAbout() {
		assertEquals("time.unknown", ImportLab.codes(row("V-1;;92;1").problems()));
	}

	private ImportPreview preview(String line) {
		return lab.preview(lab.list(line)).get();
	}

	private Row row(String line) {
		return preview(line).rows().getFirst();
	}
}
