/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.api.Severity;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.instruments.nucleoview.NucleoViewReader;
import org.stemma.instruments.vicellblu.ViCellBluReader;

class DemoFilesTest {

	private static final ZoneId ZONE = ZoneId.of("Europe/Vienna");
	private static final ZonedDateTime WHEN = ZonedDateTime.of(2026, 11, 3, 9, 5, 0, 0, ZONE);

	@TempDir
	Path folder;

	private static RecordRef flask(String code) {
		return new RecordRef("culture.Vessel", UUID.randomUUID(), code);
	}

	private static RunContent read(InstrumentReader reader, Path file) throws IOException {
		InstrumentFile export = InstrumentFile.of(file);
		assertTrue(reader.recognise(export.head()).confidence() > 50);
		Outcome<RunContent> outcome = reader.read(export,
				new ReaderSettings(ZONE, Optional.of(Locale.US), Map.of()));
		assertEquals(List.of(), outcome.problems().stream()
				.filter(problem -> problem.severity() != Severity.NOTE).toList());
		return outcome.get();
	}

	@Test
	void theCounterExportReadsBackAsItsFlasksWithoutADoubt() throws IOException {
		List<RecordRef> flasks = List.of(flask("V-000002"), flask("V-000003"), flask("V-000004"));
		RunContent content = read(new ViCellBluReader(), new DemoFiles(folder).vicell(flasks, WHEN));
		assertEquals(List.of("V-000002", "V-000003", "V-000004"),
				content.samples().stream().map(sample -> sample.sample()).toList());
		assertTrue(content.samples().stream().allMatch(sample -> sample.measured("viability (cell counter)")
				.flatMap(measured -> measured.value()).isPresent()));
		assertEquals(WHEN.toInstant(), content.samples().getFirst().time().orElseThrow().instant());
	}

	@Test
	void theOtherCounterExportReadsBackAsItsFlaskWithoutADoubt() throws IOException {
		RunContent content = read(new NucleoViewReader(), new DemoFiles(folder).nucleoView(flask("V-000002"), WHEN));
		assertEquals("V-000002", content.samples().getFirst().sample());
		assertEquals(WHEN.toInstant(), content.samples().getFirst().time().orElseThrow().instant());
	}
}
