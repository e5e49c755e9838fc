/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.asm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.api.Outcome;
import org.stemma.api.Place;
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
import org.stemma.instruments.cedexbioht.CedexBioHtReader;
import org.stemma.instruments.flex2.Flex2Reader;
import org.stemma.instruments.gen5.Gen5Reader;
import org.stemma.instruments.quantstudio.QuantStudioReader;
import org.stemma.instruments.softmaxpro.SoftMaxProReader;
import org.stemma.instruments.vicellblu.ViCellBluReader;
import org.stemma.reports.asm.AsmRunWriter;

/** What is written as a document of the Allotrope Simple Model is what its own reader reads back, value by value. */
class AsmRoundTripTest {

	private static final Path FILES = Path.of("..", "org.stemma.instruments", "src_test", "org", "stemma", "instruments");
	private static final ZoneId ZONE = ZoneId.of("Europe/Vienna");
	private static final ReaderSettings SETTINGS = new ReaderSettings(ZONE, Optional.of(Locale.US), Map.of());

	private final Terms terms = new Terms();

	/** A file of a technique and its reader. */
	record Given(String technique, String file, InstrumentReader reader) {
	}

	static Stream<Given> files() {
		return Stream.of(new Given("cell counting", "vicellblu/three-samples.csv", new ViCellBluReader()),
				new Given("solution analyzer", "flex2/results.csv", new Flex2Reader()),
				new Given("solution analyzer", "cedexbioht/archive.txt", new CedexBioHtReader()),
				new Given("qpcr", "quantstudio/two-targets.txt", new QuantStudioReader()),
				new Given("plate reader", "gen5/two-wavelengths.txt", new Gen5Reader()),
				new Given("plate reader", "softmaxpro/two-wavelengths.txt", new SoftMaxProReader()));
	}

	@ParameterizedTest
	@MethodSource("files")
	void whatIsWrittenIsReadBack(Given given) throws IOException {
		RunContent content = read(given.reader(), InstrumentFile.of(FILES.resolve(given.file())));
		RunContent again = again(given.technique(), content);
		assertEquals(content.samples().size(), again.samples().size());
		for (int i = 0; i < content.samples().size(); i++) {
			SampleContent before = content.samples().get(i);
			SampleContent after = again.samples().get(i);
			assertEquals(before.sample() + " " + before.well(), after.sample() + " " + after.well());
			assertEquals(before.time().map(MeasuredTime::instant), after.time().map(MeasuredTime::instant));
			before.measurements().forEach(value -> found(given.technique(), value, after.measurements(), false));
		}
		content.metadata().forEach(value -> found(given.technique(), value, again.metadata(), true));
		assertTrue(content.samples().stream().flatMap(sample -> sample.measurements().stream())
				.anyMatch(value -> value.value().isPresent()), "there is something to compare");
	}

	@Test
	void aLimitIsNoNumberAndAnErrorIsSaid() throws IOException {
		Place place = Place.line("x.csv", 2);
		SampleContent sample = new SampleContent("S-1", "", Optional.empty(), List.of(
				Measured.number("glucose", new BigDecimal("4.5"), "mmol/L", "4.5", place),
				new Measured("lactate", Optional.of(new BigDecimal("4.00")), "< 4.00", "mmol/L", Measured.State.BELOW, place),
				new Measured("ammonium", Optional.empty(), "E17", "", Measured.State.ERROR, place),
				Measured.missing("sodium", place)), place);
		RunContent again = again("solution analyzer", new RunContent(List.of(), List.of(sample), List.of()));
		List<Measured> values = again.samples().getFirst().measurements();
		Measured limit = values.stream().filter(value -> value.field().endsWith("/lactate")).findFirst().orElseThrow();
		assertEquals("< 4.00 mmol/L", limit.text());
		assertTrue(limit.value().isEmpty());
		assertTrue(values.stream().anyMatch(value -> value.field().endsWith("error document/error") && value.text().equals("error: E17")));
		assertFalse(values.stream().anyMatch(value -> value.field().contains("sodium")));
	}

	private void found(String technique, Measured value, List<Measured> all, boolean run) {
		if (value.state() != Measured.State.VALUE || value.value().isEmpty() && value.text().isBlank()) {
			return;
		}
		String path = terms.path(technique, value.field(), run);
		String tail = path.substring(path.lastIndexOf('/') + 1);
		assertTrue(all.stream().filter(each -> each.field().endsWith(tail)).anyMatch(each -> same(value, each)),
				() -> value.field() + " " + value.value() + " " + value.unit() + " " + value.text() + " at " + path + ", found "
						+ all.stream().filter(each -> each.field().endsWith(tail)).toList());
	}

	private static boolean same(Measured before, Measured after) {
		return before.value().isPresent() ? after.value().filter(number -> number.compareTo(before.value().get()) == 0).isPresent()
				&& before.unit().equals(after.unit()) : before.text().equals(after.text());
	}

	private static RunContent again(String technique, RunContent content) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		new AsmRunWriter().write(new RunDocument("Laboratory", true, "Anna", ZonedDateTime.of(2026, 3, 2, 9, 0, 0, 0, ZONE),
				"RUN-1", "counts.csv", technique, Map.of("model number", "M 7"), content), bytes);
		return read(new AsmReader(), InstrumentFile.of("run.json", bytes.toByteArray()));
	}

	private static RunContent read(InstrumentReader reader, InstrumentFile file) throws IOException {
		assertTrue(reader.recognise(file.head()).confidence() > 0, () -> "not recognised: " + file.name());
		Outcome<RunContent> read = reader.read(file, SETTINGS);
		assertTrue(read.succeeded(), () -> read.problems().toString());
		return read.get();
	}
}
