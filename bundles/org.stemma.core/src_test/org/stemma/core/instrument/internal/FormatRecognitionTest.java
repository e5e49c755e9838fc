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
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.Recognition;
import org.stemma.api.instrument.RunContent;
import org.stemma.core.instrument.ImportPreview;

class FormatRecognitionTest {

	@TempDir
	private Path folder;
	private ImportLab lab;

	@BeforeEach
	void open() {
		lab = new ImportLab(folder);
	}

	@Test
	void asksWhichOfTwoReadersIsMeant() {
		lab.readers.add(new NamedReader("other.list", "Other list", "1", new ListReader("LI", 90)));
		Outcome<ImportPreview> refused = lab.preview(lab.list("V-1;2026-03-02T08:30;92;1"));
		assertEquals("format.ambiguous", ImportLab.codes(refused.problems()));
		assertTrue(refused.problems().getFirst().message().contains("Other list (first line LI) and Test list"),
				refused.toString());
		assertTrue(lab.preview(lab.list("V-1;2026-03-02T08:30;92;1"), "I-1").succeeded());
	}

	@Test
	void takesTheReaderThatIsSurest() {
		lab.readers.add(new NamedReader("other.list", "Other list", "1", new ListReader("LI", 89)));
		assertEquals(ImportLab.FORMAT, preview("V-1;2026-03-02T08:30;92;1").format());
	}

	@Test
	void namesTheFormatsWhenNoneFits() {
		Outcome<ImportPreview> refused = lab.preview(lab.file("other.txt", "something else"));
		assertEquals("format.unknown", ImportLab.codes(refused.problems()));
		assertTrue(refused.problems().getFirst().message().contains("Test list"), refused.toString());
	}

	@Test
	void aReaderThatFailsToRecogniseKeepsNoOtherFromReading() {
		lab.readers.add(new NamedReader("broken", "Broken", "1", new BrokenReader()));
		ImportPreview preview = preview("V-1;2026-03-02T08:30;92;1");
		assertEquals("extension.failed time.zone", ImportLab.codes(preview.problems()));
		assertTrue(preview.problems().stream().noneMatch(problem -> problem.blocks()));
	}

	private ImportPreview preview(String line) {
		return lab.preview(lab.list(line)).get();
	}

	private static final class BrokenReader implements InstrumentReader {

		@Override
		public Recognition recognise(FileHead head) {
			throw new IllegalStateException("broken");
		}

		@Override
		public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
			throw new IllegalStateException("broken");
		}
	}
}
