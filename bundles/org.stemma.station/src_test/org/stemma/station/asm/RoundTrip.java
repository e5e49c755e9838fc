/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.asm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.stemma.api.Outcome;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.api.report.RunDocument;
import org.stemma.conformance.dump.Terms;
import org.stemma.instruments.asm.AsmReader;
import org.stemma.reports.asm.AsmRunWriter;

/** Writes a content as a document, reads it back and compares both. */
final class RoundTrip {

	private static final ZoneId ZONE = ZoneId.of("Europe/Vienna");
	private static final ReaderSettings SETTINGS = new ReaderSettings(ZONE, Optional.of(Locale.US), Map.of());
	private static final Terms TERMS = new Terms();
	/** Where a measurement has a list of things. */
	private static final List<String> LISTS = List.of("analyte document/", "image feature document/", "distribution document/");

	private RoundTrip() {
	}

	/** Checks that samples, fields, values, units, times, states and curves are the same, and that no measurement has a field twice. */
	static void holds(String technique, RunContent content) throws IOException {
		RunContent again = again(technique, content);
		List<List<SampleContent>> readings = readings(again);
		assertEquals(content.samples().size(), readings.size());
		for (int i = 0; i < content.samples().size(); i++) {
			SampleContent before = content.samples().get(i);
			List<Measured> values = readings.get(i).stream().flatMap(reading -> reading.measurements().stream()).toList();
			before.measurements().stream().filter(RoundTrip::isWritten).forEach(value -> found(technique, value, values));
			assertEquals(curves(List.of(before)), curves(readings.get(i)));
			readings.get(i).forEach(after -> {
				assertEquals(before.sample().strip() + " " + before.well(), after.sample() + " " + after.well());
				assertEquals(before.time().map(MeasuredTime::instant), after.time().map(MeasuredTime::instant));
				apart(after);
			});
		}
		content.metadata().stream().filter(RoundTrip::isWritten).forEach(fact -> foundOfRun(technique, fact, content.samples(), again));
	}

	/** The measurements of each sample, as their identifiers tell. */
	static List<List<SampleContent>> readings(RunContent again) {
		Map<String, List<SampleContent>> readings = new LinkedHashMap<>();
		again.samples().forEach(sample -> readings.computeIfAbsent(sample.measured("measurement identifier").orElseThrow().text()
				.replaceFirst("^(RUN-1-\\d+)-\\d+$", "$1"), key -> new ArrayList<>()).add(sample));
		return List.copyOf(readings.values());
	}

	private static void apart(SampleContent reading) {
		Set<String> seen = new HashSet<>();
		reading.measurements().stream().filter(value -> value.value().isPresent() && TERMS.path("", value.field(), false).equals(value.field()))
				.filter(value -> LISTS.stream().noneMatch(value.field()::contains))
				.forEach(value -> assertTrue(seen.add(value.field()), () -> value.field() + " twice in one measurement"));
	}

	private static Set<List<Object>> curves(List<SampleContent> samples) {
		Set<List<Object>> curves = new HashSet<>();
		samples.stream().flatMap(sample -> sample.curves().stream()).forEach(curve -> curves.add(List.of(curve.across(), curve.of(), curve.at(), curve.values())));
		return curves;
	}

	private static void found(String technique, Measured value, List<Measured> all) {
		String path = TERMS.path(technique, value.field(), false);
		assertTrue(isThere(path, value, all), () -> value.field() + " " + value.value() + " " + value.unit() + " " + value.text() + " at "
				+ path + ", found " + all.stream().filter(each -> each.field().endsWith(tail(path))).toList());
	}

	/** A fact of the run stands with the run, else with each sample that does not say it itself. */
	private static void foundOfRun(String technique, Measured fact, List<SampleContent> before, RunContent again) {
		String path = TERMS.path(technique, fact.field(), true);
		List<List<SampleContent>> readings = readings(again);
		boolean everywhere = !before.isEmpty() && IntStream.range(0, before.size())
				.allMatch(sample -> before.get(sample).measurements().stream().anyMatch(own -> TERMS.path(technique, own.field(), false).equals(path))
						|| readings.get(sample).stream().allMatch(reading -> isThere(path, fact, reading.measurements())));
		assertTrue(everywhere || isThere(path, fact, again.metadata()), () -> "of the run: " + fact + " at " + path);
	}

	private static boolean isThere(String path, Measured value, List<Measured> all) {
		return all.stream().anyMatch(each -> each.field().endsWith(tail(path)) && same(value, each));
	}

	private static String tail(String path) {
		return path.substring(path.lastIndexOf('/') + 1);
	}

	/** Nothing is written of what is missing. */
	private static boolean isWritten(Measured value) {
		return value.state() != Measured.State.MISSING
				&& (value.value().isPresent() || value.state() != Measured.State.VALUE || !value.text().isBlank());
	}

	private static boolean same(Measured before, Measured after) {
		return before.state() == after.state() && sameValue(before, after);
	}

	private static boolean sameValue(Measured before, Measured after) {
		return before.value().isPresent() ? after.value().filter(number -> number.compareTo(before.value().get()) == 0).isPresent()
				&& before.unit().equals(after.unit()) : before.text().equals(after.text()) || isSameTime(before.text(), after.text());
	}

	/** A clock time of the file is written with the offset of the laboratory. */
	private static boolean isSameTime(String before, String after) {
		return after.matches("\\d{4}-\\d{2}-\\d{2}T.*([+-]\\d{2}:\\d{2}|Z)")
				&& after.startsWith(before.replaceFirst("(?<=\\d) (?=\\d)", "T"));
	}

	static RunContent again(String technique, RunContent content) throws IOException {
		return read(new AsmReader(), InstrumentFile.of("run.json", written(technique, content)));
	}

	/** The document of a content. */
	static byte[] written(String technique, RunContent content) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		new AsmRunWriter().write(new RunDocument("Laboratory", true, "Anna", ZonedDateTime.of(2026, 3, 2, 9, 0, 0, 0, ZONE),
				"RUN-1", "counts.csv", technique, Map.of("model number", "M 7"), content), bytes);
		return bytes.toByteArray();
	}

	static RunContent read(InstrumentReader reader, InstrumentFile file) throws IOException {
		assertTrue(reader.recognise(file.head()).confidence() > 0, () -> "not recognised: " + file.name());
		Outcome<RunContent> read = reader.read(file, SETTINGS);
		assertTrue(read.succeeded(), () -> read.problems().toString());
		return read.get();
	}
}
