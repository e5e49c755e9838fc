/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.fuzz;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.Recognition;
import org.stemma.api.instrument.RunContent;

class FuzzingTest {

	private static final byte[] SEED = "well;value\nA1;12\nA2;34\n".getBytes(StandardCharsets.UTF_8);

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	@Test
	void givesTheSameMutantsForTheSameSeed() {
		Mutants one = new Mutants(List.of(SEED), 5);
		Mutants other = new Mutants(List.of(SEED), 5);
		for (int i = 0; i < 200; i++) {
			assertArrayEquals(one.next(), other.next());
		}
	}

	@Test
	void countsRefusals() throws IOException {
		assertTrue(run(1 << 30));
		assertTrue(text().contains("50 refused  0 threw  0 hung"), text());
	}

	@Test
	void tellsAnExceptionWithItsRun() throws IOException {
		assertFalse(run(30));
		assertTrue(text().contains("IllegalStateException: too long"), text());
	}

	@Test
	void saysWhenThereIsNoFile() throws IOException {
		assertTrue(new Fuzzing("f", reader(1), ReaderSettings.in(ZoneOffset.UTC)).run(List.of(), 1, 1, stream()));
		assertEquals("f no file of it in the folder", text().strip().replaceAll(" +", " "));
	}

	private boolean run(int longest) throws IOException {
		return new Fuzzing("f", reader(longest), ReaderSettings.in(ZoneOffset.UTC)).run(List.of(InstrumentFile.of("a", SEED)), 1, 50, stream());
	}

	private PrintStream stream() {
		return new PrintStream(out, true, StandardCharsets.UTF_8);
	}

	private String text() {
		return out.toString(StandardCharsets.UTF_8);
	}

	/** Refuses every file and breaks at those longer than a limit. */
	private static InstrumentReader reader(int longest) {
		return new InstrumentReader() {

			@Override
			public Recognition recognise(FileHead head) {
				return Recognition.none("");
			}

			@Override
			public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
				if (file.size() > longest) {
					throw new IllegalStateException("too long");
				}
				return Outcome.refused("a", "No.");
			}
		};
	}
}
