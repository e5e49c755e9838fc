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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.instruments.cedexhires.CedexHiResReader;
import org.stemma.instruments.cfxmaestro.CfxMaestroReader;
import org.stemma.instruments.digitalpcr.QiacuityReader;
import org.stemma.instruments.digitalpcr.QxReader;
import org.stemma.instruments.flex2.Flex2Reader;
import org.stemma.instruments.intelliflex.IntelliflexReader;
import org.stemma.instruments.lunatic.LunaticReader;
import org.stemma.instruments.matrix.MatrixReader;
import org.stemma.instruments.msdworkbench.MsdWorkbenchReader;
import org.stemma.instruments.nanodrop.NanoDropOneReader;
import org.stemma.instruments.ncview.NcViewReader;
import org.stemma.instruments.qubit.QubitReader;
import org.stemma.instruments.vicellblu.ViCellBluReader;

/** Rows of statistics below a table, which somebody or the software added, are no samples. */
class StatisticsBelowTablesTest {

	private static final ReaderSettings SETTINGS = new ReaderSettings(ZoneOffset.UTC, Optional.of(Locale.US), Map.of());

	/** A file, its reader, what stands between its cells, and the column of the sample. */
	record Given(String file, InstrumentReader reader, String delimiter, int sample) {
		@Override
		public String toString() {
			return file;
		}
	}

	static Stream<Given> files() {
		return Stream.of(new Given("vicellblu/three-samples.csv", new ViCellBluReader(), ",", 0),
				new Given("ncview/three-counts.csv", new NcViewReader(), ",", 1), new Given("matrix/plain-table.csv", new MatrixReader(), ",", 0),
				new Given("cedexhires/three-counts.csv", new CedexHiResReader(), ",", 10), new Given("flex2/results.csv", new Flex2Reader(), ",", 1),
				new Given("nanodrop/one.csv", new NanoDropOneReader(), ",", 1),
				new Given("qubit/flex.csv", new QubitReader(), ",", 3), new Given("digitalpcr/qiacuity.csv", new QiacuityReader(), ",", 4),
				new Given("digitalpcr/qx.csv", new QxReader(), ",", 3), new Given("msdworkbench/plates.csv", new MsdWorkbenchReader(), ",", 0),
				new Given("intelliflex/two-reporters.csv", new IntelliflexReader(), ",", 6), new Given("lunatic/plate.csv", new LunaticReader(), ",", 2),
				new Given("cfxmaestro/plate.csv", new CfxMaestroReader(), ",", 5));
	}

	@ParameterizedTest
	@MethodSource("files")
	void areFactsOfTheRun(Given given) throws IOException {
		String text = Files.readString(Path.of("src_test/org/stemma/instruments", given.file())).stripTrailing() + "\n";
		RunContent before = read(given, text);
		for (String gap : List.of("", given.delimiter().repeat(2) + "\n")) {
			RunContent after = read(given, text + gap + statistic(text, given, "Average") + statistic(text, given, "Std. Dev."));
			assertEquals(before.samples().stream().map(SampleContent::sample).toList(), after.samples().stream().map(SampleContent::sample).toList());
			assertTrue(after.metadata().stream().map(Measured::field).anyMatch(field -> field.startsWith("average ")), () -> after.metadata().toString());
			assertTrue(after.metadata().stream().map(Measured::field).anyMatch(field -> field.startsWith("standard deviation ")));
		}
	}

	@Test
	void ofReplicatesGoToEachOfThem() throws IOException {
		String text = """
				Plate_7QA1B22,,,,,
				Sample,Assay,Well,Spot,Detection Range,Signal
				U001,IL-2,A01,1,In Detection Range,4400
				U001,IL-6,A01,2,In Detection Range,900
				U001,IL-2,B01,1,In Detection Range,4600
				U001,IL-2,Mean,,,4500
				U002,IL-2,A02,1,In Detection Range,700
				,,,,,
				Minimum,,,,,700
				""";
		RunContent content = Readings.content(new MsdWorkbenchReader().read(InstrumentFile.of("a.csv", text.getBytes(StandardCharsets.UTF_8)), SETTINGS));
		assertEquals(List.of("4500 [RLU] VALUE", "no such field", "4500 [RLU] VALUE", "no such field"),
				content.samples().stream().map(sample -> Readings.value(sample, "average luminescence")).toList());
		assertEquals("700", content.metadata().stream().filter(fact -> fact.field().equals("minimum luminescence")).findFirst().orElseThrow().text());
	}

	/** A line like the last of the table, of which only the numbers are left. */
	private static String statistic(String text, Given given, String word) {
		Map<Integer, List<String>> lines = text.strip().lines().collect(Collectors.groupingBy(line -> line.split(given.delimiter(), -1).length));
		List<String> alike = lines.values().stream().max(Comparator.comparingInt(List::size)).orElseThrow();
		List<String> cells = new ArrayList<>(List.of(alike.getLast().split(given.delimiter(), -1)));
		cells.replaceAll(cell -> cell.matches("\"?\\d+([.]\\d+)?([eE][+]?\\d+)?\"?") ? cell : "");
		cells.set(given.sample(), word);
		return String.join(given.delimiter(), cells) + "\n";
	}

	private static RunContent read(Given given, String text) throws IOException {
		return Readings.content(given.reader().read(InstrumentFile.of("a.csv", text.getBytes(StandardCharsets.UTF_8)), SETTINGS));
	}
}
