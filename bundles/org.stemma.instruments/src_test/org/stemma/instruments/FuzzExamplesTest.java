/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.conformance.files.Examples;
import org.stemma.instruments.asm.AsmReader;
import org.stemma.instruments.cellosaurus.CellosaurusReader;
import org.stemma.instruments.nanodrop.NanoDrop2000Reader;

/** The made-up examples that damaged files are made from are sound files of their formats. */
class FuzzExamplesTest {

	@Test
	void theDocumentHasTwoMeasurements() throws IOException {
		assertEquals(2, read("allotrope.asm", new AsmReader()).samples().size());
	}

	@Test
	void theRegisterHasTwoEntries() throws IOException {
		assertEquals(2, read("cellosaurus.text", new CellosaurusReader()).samples().size());
	}

	@Test
	void theTableHasTwoSamples() throws IOException {
		assertEquals(2, read("thermo.nanodrop.2000", new NanoDrop2000Reader()).samples().size());
	}

	private static RunContent read(String format, InstrumentReader reader) throws IOException {
		InstrumentFile file = new Examples().of(format).getFirst();
		assertTrue(reader.recognise(file.head()).confidence() > 0);
		Outcome<RunContent> read = reader.read(file, ReaderSettings.in(ZoneOffset.UTC));
		assertEquals(List.of(), read.problems());
		return read.get();
	}
}
