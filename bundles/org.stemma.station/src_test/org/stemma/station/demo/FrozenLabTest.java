/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.api.ContentHash;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.core.lab.LabAddress;
import org.stemma.core.lab.Laboratories;
import org.stemma.core.lab.Laboratory;
import org.stemma.core.lab.Upkeep;
import org.stemma.core.query.Query;
import org.stemma.core.release.Release.Gate;
import org.stemma.station.WiredStation;

/** Labs that earlier builds left are opened, verified and read by this one, value by value. */
class FrozenLabTest {

	private static final ZoneId ZONE = ZoneId.of("Europe/Vienna");
	private static final Instant START = Instant.parse("2026-03-02T06:30:00Z");

	private final Laboratories laboratories = new WiredStation().laboratories();

	@TempDir
	Path folder;

	static List<FrozenLab> labs() throws IOException {
		return FrozenLab.all();
	}

	private Laboratory open(FrozenLab frozen) throws IOException {
		frozen.unpack(folder);
		return laboratories.open(new LabAddress.Folder(folder), Optional.empty()).get();
	}

	@ParameterizedTest
	@MethodSource("labs")
	void verifies(FrozenLab frozen) throws IOException {
		try (Laboratory laboratory = open(frozen)) {
			Upkeep.Report report = laboratory.upkeep().verify();
			assertTrue(report.intact(), () -> report.findings().toString());
			assertTrue(report.summary().contains(dossiers(frozen)), report::summary);
		}
	}

	/** The first lab was packed before signatures kept the list of what they sign. */
	private static String dossiers(FrozenLab frozen) {
		return frozen.archive().getFileName().toString().startsWith("lab-1.") ? "(0 dossiers computed anew, 2 not kept"
				: "(2 dossiers computed anew)";
	}

	/** New fields may come, but what was said is still said, under the same hash. */
	@ParameterizedTest
	@MethodSource("labs")
	void saysWhatItSaidWhenItWasPacked(FrozenLab frozen) throws IOException {
		try (Laboratory laboratory = open(frozen)) {
			assertEquals(Files.readAllLines(frozen.values()), new LabInWords(laboratory).lines());
		}
	}

	@ParameterizedTest
	@MethodSource("labs")
	void itsSignaturesVerifyAndItsFilesAreThere(FrozenLab frozen) throws IOException {
		try (Laboratory laboratory = open(frozen)) {
			RecordRef lot = laboratory.records().find("culture.Lot", "MSC-2601").orElseThrow().ref();
			Gate gate = laboratory.release().gate(lot).get();
			assertEquals(2, gate.signatures().size());
			assertTrue(gate.signatures().stream().allMatch(each -> each.valid() && each.current()));
			RecordView file = laboratory.records().find(laboratory.records().page(Query.of("instrument.RawFile").limit(1)).rows()
					.getFirst().ref()).orElseThrow();
			try (InputStream bytes = laboratory.records().content(file.value("content", ContentHash.class).orElseThrow())
					.orElseThrow()) {
				assertEquals(file.text("size"), Integer.toString(bytes.readAllBytes().length));
			}
		}
	}

	/** {@code ./stemma freeze NUMBER} makes the next one. */
	@Test
	void thereIsOneOfEachReleasedSchema() throws Exception {
		Integer number = Integer.getInteger("stemma.freeze");
		if (number != null) {
			freeze(FrozenLab.number(number));
		}
		assertFalse(FrozenLab.all().isEmpty(), "./stemma freeze NUMBER makes one");
	}

	private void freeze(FrozenLab frozen) throws Exception {
		assertFalse(Files.exists(frozen.archive()), () -> frozen + " is there already and never changes");
		Story story = new Story(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
				new DemoClock(START, ZONE));
		DemoPerson first = DemoPerson.ADMINISTRATOR;
		Path lab = folder.resolve("lab");
		try (Laboratory laboratory = laboratories.create(new LabAddress.Folder(lab), Optional.empty(),
				new Laboratories.Founding("Frozen laboratory", ZONE, true, first.name(), first.printedName(), first.secret()),
				story.clock()).get()) {
			assertTrue(new DemoDays(laboratory, story, lab).live());
			Files.createDirectories(frozen.archive().getParent());
			Files.write(frozen.values(), new LabInWords(laboratory).lines());
		}
		frozen.pack(lab);
	}
}
