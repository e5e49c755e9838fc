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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.api.command.StationCommand;
import org.stemma.core.lab.LabAddress;
import org.stemma.core.lab.Laboratory;
import org.stemma.core.query.Filter;
import org.stemma.core.query.Query;
import org.stemma.reports.certificate.CertificatePdfReader;
import org.stemma.station.WiredStation;
import org.stemma.station.command.BackupCommand;
import org.stemma.station.command.ImportCommand;
import org.stemma.station.command.RestoreCommand;
import org.stemma.station.command.VerifyCommand;
import org.stemma.station.entry.LabAccess;

/** The whole path on a real store, and the commands on the lab that it leaves. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThawToCertificateTest {

	private final WiredStation station = new WiredStation();
	private final LabAccess access = new LabAccess(station.laboratories());

	private Path folder;
	private Path lab;

	@BeforeAll
	void liveThroughTheDemo(@TempDir Path shared) {
		folder = shared;
		lab = folder.resolve("lab");
		int code = station.run(new DemoCommand(station.laboratories()), folder, "", "--lab", "lab");
		assertEquals(StationCommand.DONE, code, station::err);
	}

	private Laboratory open() {
		return station.laboratories().open(new LabAddress.Folder(lab), Optional.empty()).get();
	}

	@Test
	void theLotIsReleasedWithItsDoublingsAndPassageNumber() {
		try (Laboratory laboratory = open()) {
			assertEquals("Released", laboratory.records().find("culture.Lot", "MSC-2601").orElseThrow().text("disposition"));
			assertEquals(4, laboratory.records().count(Query.of("culture.Vessel")));
			assertEquals(8, laboratory.records().count(Query.of("culture.Cryovial").where(Filter.is("passageNumber", 3))));
			assertEquals(0, laboratory.records()
					.count(Query.of("quality.Investigation").where(Filter.is("state", "OPEN"))));
		}
	}

	@Test
	void theDonorIsAnAncestorOfTheLastVial() {
		try (Laboratory laboratory = open()) {
			var vial = laboratory.records().find("culture.Cryovial", "C-000008").orElseThrow();
			var graph = laboratory.records().lineage(vial.ref(), 500);
			assertTrue(graph.complete());
			assertTrue(graph.nodes().stream().anyMatch(node -> node.ref().code().equals("D-0107")));
		}
	}

	@Test
	void theDemoTouchesNoLabThatIsThere() {
		assertEquals(StationCommand.REFUSED,
				station.run(new DemoCommand(station.laboratories()), folder, "", "--lab", "lab"));
		assertTrue(station.err().contains("is not empty"));
	}

	@Test
	void theJournalVerifiesAndTheCommandSaysWhatThatProves() {
		assertEquals(StationCommand.DONE, verify("--lab", "lab"), station::err);
		assertTrue(station.out().contains("does not recompute hashes"));
	}

	@Test
	void theCertificateIsTheOneThatWasIssued() {
		assertEquals(StationCommand.DONE, verify("--lab", "lab", "--certificate", "lab/certificate-MSC-2601.pdf"),
				station::err);
		assertTrue(station.out().contains("byte for byte"));
	}

	@Test
	void aCertificateThatWasTouchedIsNot() throws IOException {
		byte[] bytes = Files.readAllBytes(lab.resolve("certificate-MSC-2601.pdf"));
		byte[] longer = java.util.Arrays.copyOf(bytes, bytes.length + 1);
		longer[bytes.length] = '\n';
		Files.write(folder.resolve("touched.pdf"), longer);
		assertEquals(StationCommand.REFUSED, verify("--lab", "lab", "--certificate", "touched.pdf"));
	}

	private int verify(String... arguments) {
		return station.run(new VerifyCommand(access, new CertificatePdfReader()), folder, "", arguments);
	}

	@Test
	void aFileImportedAgainChangesNothing() {
		assertEquals(StationCommand.DONE, station.run(new ImportCommand(access), folder, DemoPerson.BENCH.password(),
				"lab/instrument-exports/vicell-blu-export.csv", "--user", "a.meier", "--lab", "lab"), station::err);
		assertTrue(station.out().contains("RUN-000001"));
		try (Laboratory laboratory = open()) {
			assertEquals(2, laboratory.records().count(Query.of("instrument.InstrumentRun")));
		}
	}

	@Test
	void aFileWithAnUnknownSampleIsShownWithItsPlaceAndNotKept() throws IOException {
		String export = Files.readString(lab.resolve("instrument-exports/vicell-blu-export.csv"));
		Files.writeString(folder.resolve("other.csv"), export.replace("V-000003", "V-999999"));
		assertEquals(StationCommand.REFUSED, station.run(new ImportCommand(access), folder,
				DemoPerson.BENCH.password(), "other.csv", "--user", "a.meier", "--lab", "lab"));
		assertTrue(station.out().contains("V-999999"));
		assertTrue(station.out().contains("other.csv, line 3"));
		try (Laboratory laboratory = open()) {
			assertEquals(2, laboratory.records().count(Query.of("instrument.InstrumentRun")));
		}
	}

	@Test
	void aWrongPasswordKeepsNothingAndSaysNothingAboutTheName() {
		assertEquals(StationCommand.REFUSED, station.run(new ImportCommand(access), folder, "wrong password",
				"lab/instrument-exports/nucleoview-export.csv", "--user", "r.weiss", "--lab", "lab"));
		assertFalse(station.err().isBlank());
	}

	@Test
	void aBackupBecomesALabThatVerifies() {
		assertEquals(StationCommand.DONE,
				station.run(new BackupCommand(access), folder, "", "--lab", "lab", "--to", "copy"), station::err);
		assertEquals(StationCommand.DONE, station.run(new RestoreCommand(station.laboratories(), access), folder, "",
				"--from", "copy", "--lab", "restored"), station::err);
		assertEquals(StationCommand.DONE, verify("--lab", "restored"), station::err);
	}
}
