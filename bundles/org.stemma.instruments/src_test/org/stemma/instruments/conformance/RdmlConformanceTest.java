/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.conformance.files.Given;
import org.stemma.conformance.files.InstrumentFiles;
import org.stemma.instruments.rdml.RdmlReader;

/** The real RDML files: every point of their curves, where a table of the points lies beside them. */
class RdmlConformanceTest {

	private final RdmlReader reader = new RdmlReader();
	private final Optional<InstrumentFiles> files = InstrumentFiles.find();

	@Test
	void recognisesAndReadsTheRealFiles() throws IOException {
		for (Given given : rdml()) {
			InstrumentFile file = InstrumentFile.of(given.file());
			assertTrue(reader.recognise(file.head()).confidence() > 50, given::toString);
			RunContent content = read(file);
			assertTrue(content.samples().stream().allMatch(sample -> !sample.sample().isEmpty() && !sample.well().isEmpty()),
					given::toString);
		}
	}

	@Test
	void readsEveryPointOfTheTables() throws IOException {
		for (Given given : rdml()) {
			try (Stream<Path> beside = Files.list(given.file().getParent())) {
				for (Path table : beside.filter(path -> path.toString().endsWith("_raw_data.tsv")).toList()) {
					compare(read(InstrumentFile.of(given.file())), Files.readAllLines(table));
				}
			}
		}
	}

	private List<Given> rdml() {
		assumeTrue(files.isPresent(), InstrumentFiles.ABSENT);
		return files.get().inputs().stream().filter(given -> given.path().endsWith(".rdml")).toList();
	}

	private RunContent read(InstrumentFile file) {
		Outcome<RunContent> outcome = reader.read(file, ReaderSettings.in(ZoneOffset.UTC));
		assertTrue(outcome.succeeded(), () -> file.name() + ": " + outcome.problems());
		return outcome.get();
	}

	/** A table belongs to the file that has its wells and samples. */
	private static void compare(RunContent content, List<String> table) {
		List<String> axis = List.of(table.getFirst().split("\t"));
		for (String line : table.subList(1, table.size())) {
			List<String> cells = List.of(line.split("\t", -1));
			Optional<SampleContent> sample = content.samples().stream()
					.filter(one -> one.well().equals(cells.get(1)) && one.sample().equals(cells.get(2))).findFirst();
			if (sample.isEmpty()) {
				return;
			}
			Map<BigDecimal, BigDecimal> points = sample.get().curves().stream().findFirst().map(RdmlConformanceTest::points).orElse(Map.of());
			for (int i = 0; i < cells.size(); i++) {
				if (axis.get(i).matches("\\d+([.]\\d+)?")) {
					BigDecimal expected = cells.get(i).equals("nan") ? null : new BigDecimal(cells.get(i)).stripTrailingZeros();
					assertEquals(expected, points.get(new BigDecimal(axis.get(i)).stripTrailingZeros()), line);
				}
			}
		}
	}

	private static Map<BigDecimal, BigDecimal> points(Curve curve) {
		Map<BigDecimal, BigDecimal> points = new HashMap<>();
		for (int i = 0; i < curve.at().size(); i++) {
			BigDecimal at = curve.at().get(i).stripTrailingZeros();
			curve.values().get(i).ifPresent(value -> points.put(at, value.stripTrailingZeros()));
		}
		return points;
	}
}
