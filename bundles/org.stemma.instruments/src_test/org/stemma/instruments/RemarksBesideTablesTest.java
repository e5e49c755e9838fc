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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.instruments.absoluteq.AbsoluteQReader;
import org.stemma.instruments.cedexbioht.CedexBioHtReader;
import org.stemma.instruments.cfxmaestro.CfxMaestroReader;
import org.stemma.instruments.digitalpcr.QiacuityReader;
import org.stemma.instruments.digitalpcr.QxReader;
import org.stemma.instruments.echo.EchoReader;
import org.stemma.instruments.envision.EnVisionReader;
import org.stemma.instruments.gen5.Gen5Reader;
import org.stemma.instruments.immunospot.ImmunoSpotReader;
import org.stemma.instruments.kaleido.KaleidoReader;
import org.stemma.instruments.mars.MarsReader;
import org.stemma.instruments.methodicalmind.MethodicalMindReader;
import org.stemma.instruments.msdworkbench.MsdWorkbenchReader;
import org.stemma.instruments.nanodrop.NanoDrop8000Reader;
import org.stemma.instruments.nanodrop.NanoDropEightReader;
import org.stemma.instruments.nanodrop.NanoDropOneReader;
import org.stemma.instruments.quantstudio.QuantStudioReader;
import org.stemma.instruments.qubit.QubitReader;
import org.stemma.instruments.xponent.XponentReader;

/** A line above or below what a format knows is not lost: it is a fact or listed as not understood. */
class RemarksBesideTablesTest {

	private static final ReaderSettings SETTINGS = new ReaderSettings(ZoneOffset.UTC, Optional.of(Locale.US), Map.of());
	private static final String ABOVE = "Shift note: counted twice";
	private static final String BELOW = "Shift end";

	/** A file and its reader. */
	record Given(String file, InstrumentReader reader) {
		@Override
		public String toString() {
			return file;
		}
	}

	static Stream<Given> files() {
		return Stream.of(new Given("absoluteq/groups.csv", new AbsoluteQReader()),
				new Given("cedexbioht/archive.txt", new CedexBioHtReader()),
				new Given("cfxmaestro/plate.csv", new CfxMaestroReader()),
				new Given("echo/transfers.csv", new EchoReader()),
				new Given("envision/ratio.csv", new EnVisionReader()),
				new Given("gen5/two-wavelengths.txt", new Gen5Reader()),
				new Given("immunospot/counts.txt", new ImmunoSpotReader()),
				new Given("kaleido/version-2.csv", new KaleidoReader()),
				new Given("kaleido/version-3.csv", new KaleidoReader()),
				new Given("mars/two-tables.csv", new MarsReader()),
				new Given("methodicalmind/plate.txt", new MethodicalMindReader()),
				new Given("msdworkbench/plates.csv", new MsdWorkbenchReader()),
				new Given("nanodrop/one.csv", new NanoDropOneReader()),
				new Given("nanodrop/eight.txt", new NanoDropEightReader()),
				new Given("nanodrop/eight-thousand.txt", new NanoDrop8000Reader()),
				new Given("digitalpcr/qiacuity.csv", new QiacuityReader()),
				new Given("digitalpcr/qx.csv", new QxReader()),
				new Given("quantstudio/two-targets.txt", new QuantStudioReader()),
				new Given("qubit/flex.csv", new QubitReader()),
				new Given("xponent/batch.csv", new XponentReader()));
	}

	@ParameterizedTest
	@MethodSource("files")
	void isNotLost(Given given) throws IOException {
		String text = Files.readString(Path.of("src_test/org/stemma/instruments", given.file())).stripTrailing() + "\n";
		RunContent before = read(given, text);
		String above = text.startsWith("sep=") ? text.replaceFirst("\\R", "\n" + ABOVE + "\n") : ABOVE + "\n" + text;
		shows(read(given, above), "counted twice", before);
		shows(read(given, text + "\n" + BELOW + "\n"), BELOW, before);
	}

	private static void shows(RunContent content, String words, RunContent before) {
		assertTrue(Stream.concat(content.metadata().stream().map(fact -> fact.field() + " " + fact.text()), Stream.concat(
				content.notUnderstood().stream().map(part -> part.name() + " " + part.text()),
				content.samples().stream().flatMap(sample -> sample.measurements().stream()).map(value -> value.text())))
				.anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT))), () -> content.notUnderstood().toString());
		assertEquals(names(before), names(content));
	}

	private static List<String> names(RunContent content) {
		return content.samples().stream().map(SampleContent::sample).toList();
	}

	private static RunContent read(Given given, String text) throws IOException {
		return Readings.content(given.reader().read(InstrumentFile.of("a.csv", text.getBytes(StandardCharsets.UTF_8)), SETTINGS));
	}
}
