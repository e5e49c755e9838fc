/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstrumentFilesTest {

	@TempDir
	private Path folder;

	@Test
	void listsInputsWithTheirExpectedResultsByTheNamesOfTheColumns() throws IOException {
		Files.writeString(folder.resolve("a.json"), "{}");
		Files.writeString(folder.resolve("b.json.gz"), "");
		Files.writeString(folder.resolve("MANIFEST.tsv"), "role\tpath\texpected\tformat\ninput\tx/y/a.csv\ta.json :: 3 samples\tcsv\n"
				+ "expected\ta.json\t\tjson\ninput-negative\tx/y/z/bad.csv\tNEGATIVE: refuse\tcsv\ninput\tx/q/two.csv\ta.json b.json.gz\tcsv\n");
		List<Given> inputs = new InstrumentFiles(folder).inputs();
		assertEquals(List.of("x/y/a.csv", "x/y/z/bad.csv", "x/q/two.csv"), inputs.stream().map(Given::path).toList());
		assertEquals(List.of(1, 0, 2), inputs.stream().map(given -> given.documents().size()).toList());
		assertEquals(List.of("x/y", "x/y", "x/q"), inputs.stream().map(Given::family).toList());
		assertEquals(List.of(false, true, false), inputs.stream().map(Given::negative).toList());
	}

	@Test
	void isNoCollectionWithoutAList() {
		assertFalse(new InstrumentFiles(folder).exists());
	}
}
