/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.testkit.instrument;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.ZoneId;

import org.stemma.api.Outcome;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;

/** What the author of a reader hands over to its contract test. */
abstract class ReaderUnderTest {

	/** The reader under test. */
	protected abstract InstrumentReader reader();

	/** A sound file of the format: several lines of text or a binary, with at least one sample and one number. */
	protected abstract InstrumentFile sample() throws IOException;

	/** The settings to read the file with. */
	protected ReaderSettings settings() {
		return ReaderSettings.in(ZoneId.of("Europe/Vienna"));
	}

	/**
	 * Whether a foreign file is of the format too, as any table is to a reader of tables: it is recognised, if not more surely than
	 * the sound file, and refused for what it lacks.
	 */
	protected boolean isOfTheFormat(InstrumentFile foreign) {
		return false;
	}

	/** How many damaged files are tried. */
	protected int mutants() {
		return 2_000;
	}

	/** The longest time that all damaged files together may take. */
	protected Duration deadline() {
		return Duration.ofMinutes(2);
	}

	/** Reads a file and asserts what holds for every outcome. */
	final Outcome<RunContent> read(InstrumentFile file) throws IOException {
		Outcome<RunContent> outcome = reader().read(file, settings());
		new ReadingAssertions(file).holdFor(outcome);
		return outcome;
	}

	final void refuses(InstrumentFile file) throws IOException {
		assertFalse(read(file).succeeded(), () -> file.name() + " is refused");
	}

	static byte[] bytes(InstrumentFile file) throws IOException {
		try (InputStream stream = file.content().open()) {
			return stream.readAllBytes();
		}
	}
}
