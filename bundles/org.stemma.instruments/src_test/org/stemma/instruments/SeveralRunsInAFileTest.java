/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.instruments.envision.EnVisionReader;
import org.stemma.instruments.immunospot.ImmunoSpotReader;
import org.stemma.instruments.kaleido.KaleidoReader;
import org.stemma.instruments.quantstudio.QuantStudioReader;
import org.stemma.instruments.softmaxpro.SoftMaxProReader;
import org.stemma.instruments.xponent.XponentReader;

/** Two exports in one file, whose heads would be taken for one, are refused for that reason. */
class SeveralRunsInAFileTest {

	private static final ReaderSettings SETTINGS = new ReaderSettings(ZoneOffset.UTC, Optional.of(Locale.US), Map.of());

	/** A file, its reader, what the second run has otherwise, and why both together are refused. */
	record Given(String file, InstrumentReader reader, String old, String changed, String code) {
		@Override
		public String toString() {
			return file;
		}
	}

	static Stream<Given> files() {
		return Stream.of(new Given("envision/ratio.csv", new EnVisionReader(), "B17", "B18", "run.again"),
				new Given("immunospot/counts.txt", new ImmunoSpotReader(), "plate 12", "plate 13", "report.again"),
				new Given("kaleido/version-2.csv", new KaleidoReader(), "Measurement Signature:,,", "Measurement Signature:,,other ", "run.again"),
				new Given("quantstudio/two-targets.txt", new QuantStudioReader(), "Lot 7", "Lot 8", "section.twice"),
				new Given("softmaxpro/two-wavelengths.txt", new SoftMaxProReader(), "P1", "P9", "blocks.missing"),
				new Given("xponent/batch.csv", new XponentReader(), "A1", "A1", "section.twice"));
	}

	@ParameterizedTest
	@MethodSource("files")
	void areRefused(Given given) throws IOException {
		String text = Files.readString(Path.of("src_test/org/stemma/instruments", given.file())).stripTrailing() + "\n";
		assertTrue(read(given, text).succeeded(), () -> "one alone is read");
		Outcome<RunContent> both = read(given, text + "\n" + text.replace('\u00A0', ' ').replace(given.old(), given.changed()));
		assertFalse(both.succeeded(), () -> "both are read");
		assertTrue(both.problems().stream().filter(Problem::blocks).anyMatch(problem -> problem.code().equals(given.code())), () -> both.problems().toString());
	}

	private static Outcome<RunContent> read(Given given, String text) throws IOException {
		return given.reader().read(InstrumentFile.of("a.txt", text.getBytes(StandardCharsets.UTF_8)), SETTINGS);
	}
}
