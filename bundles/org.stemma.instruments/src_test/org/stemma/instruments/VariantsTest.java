/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.stemma.instruments.Readings.content;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.instruments.cedexhires.CedexHiResReader;
import org.stemma.instruments.matrix.MatrixReader;
import org.stemma.instruments.ncview.NcViewReader;
import org.stemma.instruments.nucleoview.NucleoViewReader;
import org.stemma.instruments.vicellblu.ViCellBluReader;
import org.stemma.instruments.vicellxr.ViCellXrReader;

/** The same content with its columns or lines shuffled, in another locale and encoding, gives the same values. */
class VariantsTest {

	private static final int SHUFFLES = 12;

	private final Map<InstrumentReader, Fixture> tables = Map.of(new ViCellBluReader(),
			Fixture.beside(ViCellBluReader.class, "three-samples.csv"), new NcViewReader(),
			Fixture.beside(NcViewReader.class, "three-counts.csv"), new CedexHiResReader(),
			Fixture.beside(CedexHiResReader.class, "three-counts.csv"));
	private final Fixture keyed = Fixture.beside(MatrixReader.class, "below-keys.csv");
	private final Fixture report = Fixture.beside(ViCellXrReader.class, "report.txt");
	private final Fixture classic = Fixture.beside(NucleoViewReader.class, "classic.csv");
	private final Fixture status = Fixture.beside(NucleoViewReader.class, "status-report.txt");

	@TestFactory
	Stream<DynamicTest> readsTheTablesInAnyOrderLocaleAndEncoding() {
		return tables.entrySet().stream().flatMap(table -> IntStream.range(0, SHUFFLES).boxed()
				.flatMap(seed -> variants(table.getKey(), table.getValue(),
						table.getValue().changed(text -> commas(columnsShuffled(text, seed), ',', ';')),
						table.getKey().getClass().getSimpleName() + ", shuffled " + seed)));
	}

	@TestFactory
	Stream<DynamicTest> readsTheReportsInAnyOrderLocaleAndEncoding() {
		return IntStream.range(0, SHUFFLES).boxed().flatMap(seed -> Stream.concat(
				variants(new NucleoViewReader(), classic, classic.changed(text -> commas(linesShuffled(text, 1, 2, seed), ';', ';')),
						"classic, shuffled " + seed),
				variants(new NucleoViewReader(), status, status.changed(text -> commas(linesShuffled(text, 0, 0, seed), '\t', '\t')),
						"with status, shuffled " + seed)));
	}

	@TestFactory
	Stream<DynamicTest> readsATableBelowKeysInAnyOrderLocaleAndEncoding() {
		return IntStream.range(0, SHUFFLES).boxed().flatMap(seed -> variants(new MatrixReader(), keyed,
				keyed.changed(text -> commas(linesShuffled(text, 0, 3, seed), ',', ';')), "below keys, shuffled " + seed));
	}

	@TestFactory
	Stream<DynamicTest> readsAReportWithColonsInAnyOrderLocaleAndEncoding() {
		return IntStream.range(0, SHUFFLES).boxed()
				.flatMap(seed -> variants(new ViCellXrReader(), report,
						report.changed(text -> linesShuffled(text, 1, 0, seed).replaceAll("(?m) : (\\d+)\\.(\\d+)\\r?$", " : $1,$2\r")),
						"with colons, shuffled " + seed));
	}

	private static Stream<DynamicTest> variants(InstrumentReader reader, Fixture original, Fixture changed, String name) {
		String expected = values(content(original.readBy(reader)));
		return Stream.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE,
				StandardCharsets.UTF_16BE, Charset.forName("x-UTF-16LE-BOM"), StandardCharsets.UTF_16)
				.map(charset -> DynamicTest.dynamicTest(name + " in " + charset, () -> {
					InstrumentFile file = changed.file(charset);
					assertEquals(expected, values(content(reader.read(file, ReaderSettings.in(Fixture.LABORATORY)))));
					assertEquals(confidence(reader, original.file()), confidence(reader, file));
				}));
	}

	private static int confidence(InstrumentReader reader, InstrumentFile file) throws IOException {
		return reader.recognise(file.head()).confidence();
	}

	/** Samples with time and each value by field, whatever the order of the columns. */
	private static String values(RunContent content) {
		StringBuilder text = new StringBuilder();
		content.samples().forEach(sample -> {
			TreeMap<String, String> values = new TreeMap<>();
			sample.measurements().forEach(value -> values.put(value.field(), value.value().map(Object::toString)
					.orElse(value.text()) + " " + value.unit() + " " + value.state()));
			text.append(sample.sample()).append(' ').append(sample.time()).append(' ').append(values).append('\n');
		});
		return text.toString();
	}

	/** Numbers with decimal comma: a point between digits, but not in dates, versions and names. */
	private static String commas(String text, char delimiter, char changed) {
		return String.join("\r\n", text.lines().map(line -> String.join(String.valueOf(changed),
				Stream.of(line.split(String.valueOf(delimiter), -1))
						.map(cell -> cell.matches("-?\\d+\\.\\d+([eE][+-]?\\d+)?%?") ? cell.replace('.', ',') : cell).toList()))
				.toList()) + "\r\n";
	}

	private static String columnsShuffled(String text, int seed) {
		List<List<String>> rows = text.lines().map(line -> List.of(line.split(",", -1))).toList();
		List<Integer> order = new ArrayList<>(IntStream.range(0, rows.getFirst().size()).boxed().toList());
		Collections.shuffle(order, new Random(seed));
		return String.join("\r\n",
				rows.stream().map(row -> String.join(",", order.stream().map(row::get).toList())).toList()) + "\r\n";
	}

	private static String linesShuffled(String text, int head, int tail, int seed) {
		List<String> lines = new ArrayList<>(text.lines().toList());
		Collections.shuffle(lines.subList(head, lines.size() - tail), new Random(seed));
		return String.join("\r\n", lines) + "\r\n";
	}
}
