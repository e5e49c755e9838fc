/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportFileTest {

	@TempDir
	private Path folder;

	private static String refusal(String typed) {
		return ExportFile.of(typed).problems().getFirst().code();
	}

	@Test
	void theEndingDecides() {
		assertTrue(ExportFile.of(folder.resolve("plate.PNG").toString()).succeeded());
		assertEquals("export.ending", refusal(folder.resolve("plate.jpg").toString()));
		assertEquals("export.ending", refusal(folder.toString()));
	}

	@Test
	void overwritesNothing() throws IOException {
		Path there = Files.writeString(folder.resolve("plate.csv"), "kept");
		assertEquals("export.exists", refusal(there.toString()));
		assertEquals("export.folder", refusal(folder.resolve("none/plate.csv").toString()));
		assertEquals("export.name", refusal("a\0.png"));
	}

	@Test
	void aSpreadsheetCalculatesNothing() {
		String csv = CsvText.of(Map.of(), new DataTable(List.of("sample", "value"), List.of(List.of("=1+1", "-4.5e-3"))));
		assertEquals("sample,value\r\n'=1+1,-4.5e-3\r\n", csv);
	}
}
