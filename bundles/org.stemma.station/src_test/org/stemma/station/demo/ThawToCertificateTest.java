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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.api.ContentHash;
import org.stemma.api.command.StationCommand;
import org.stemma.core.lab.LabAddress;
import org.stemma.core.lab.Laboratory;
import org.stemma.core.query.Query;
import org.stemma.station.command.ImportCommand;
import org.stemma.trust.hash.FileHash;

/** The whole path in a lab folder. */
class ThawToCertificateTest extends PathContract {

	@Override
	void prepare(Path root) {
		// a folder is made when it is needed
	}

	@Override
	List<String> owner(String lab) {
		return List.of("--lab", lab);
	}

	@Override
	List<String> worker(String lab) {
		return owner(lab);
	}

	@Override
	String files(String lab) {
		return lab;
	}

	@Test
	void aKeptDossierThatWasChangedOrRemovedIsNamedWithItsSignature(@TempDir Path other) throws IOException {
		Path lab = copyOfTheLab(other.resolve("lab"));
		ContentHash list = signedList(new LabAddress.Folder(lab));
		Path file = lab.resolve("files").resolve(list.hex().substring(0, 2)).resolve(list.hex().substring(2));
		byte[] bytes = Files.readAllBytes(file);
		assertEquals(list, FileHash.of(bytes));
		Files.delete(file);
		assertNamed(lab, list + " that was signed is missing");
		Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));
		assertNamed(lab, "what was signed is " + list);
		Files.write(file, bytes);
		assertEquals(StationCommand.DONE, verify(worker(lab.toString())), station::err);
	}

	private ContentHash signedList(LabAddress lab) {
		try (Laboratory laboratory = station.laboratories().open(lab, Optional.empty(), Clock.systemUTC()).get()) {
			return (ContentHash) laboratory.records().page(Query.of("release.Signature", "content")).rows().getFirst().values()
					.getFirst();
		}
	}

	private void assertNamed(Path lab, String words) {
		assertEquals(StationCommand.REFUSED, verify(worker(lab.toString())));
		assertTrue(station.err().lines().anyMatch(line -> line.contains("Signature SIG-") && line.contains("Dossier list")
				&& line.contains(words)), station::err);
	}

	@Test
	void aTableMatchesSamplesAndWhatWasLeftOutIsKeptLater(@TempDir Path other) throws IOException {
		String lab = copyOfTheLab(other.resolve("lab")).toString();
		Path export = other.resolve("plate.csv");
		Files.writeString(export, Files.readString(Path.of(lab, "instrument-exports", "vicell-blu-export.csv"))
				.replace("V-000003", "Unknown 1"));
		Path table = Files.writeString(other.resolve("samples.csv"), "sample,code\nUnknown 1,V-999999\nUnknown 2,V-000003\n");
		String[] call = { export.toString(), "--samples", table.toString(), "--user", "a.meier" };
		assertEquals(StationCommand.REFUSED, imported(lab, call));
		assertTrue(station.err().contains("samples.csv, line 2: Found \"V-999999\"") && station.err().contains("samples.csv, line 3: Found "
				+ "sample \"Unknown 2\", of which plate.csv says nothing"), station::err);
		Files.writeString(table, "sample,code\nUnknown 1,-\n");
		assertEquals(StationCommand.DONE, imported(lab, "--dry-run", call[0], call[1], call[2], call[3], call[4]), station::err);
		assertTrue(station.out().contains("Unknown 1 -> left out") && station.out().contains("nothing was kept in this dry run"), station::out);
		assertEquals(StationCommand.DONE, imported(lab, call), station::err);
		assertTrue(station.out().contains("plate.csv is kept as RUN-000003"), station::out);
		assertEquals(StationCommand.REFUSED, imported(lab, call[0], call[3], call[4]), station::out);
		assertTrue(station.err().contains("is kept with: import --run RUN-000003"), station::err);
		assertEquals(StationCommand.REFUSED, imported(lab, "--run", "RUN-000003", "--user", "a.meier"), station::out);
		assertTrue(station.out().contains("Unknown 1 -> no match"), station::out);
		Files.writeString(table, "code\tsample\nV-000003\tUnknown 1\n");
		Files.delete(export);
		assertEquals(StationCommand.DONE, imported(lab, "--run", "RUN-000003", "--samples", table.toString(), "--user", "a.meier"), station::err);
		assertTrue(station.out().contains("1 more sample of plate.csv is kept with RUN-000003"), station::out);
		assertEquals(StationCommand.REFUSED, imported(lab, "--run", "RUN-000003", "--user", "a.meier"));
		assertTrue(station.err().contains("Nothing of RUN-000003 was left out"), station::err);
		assertEquals(StationCommand.USAGE, imported(lab, "--run", "RUN-000003", "--user", "a.meier", call[0]));
		assertEquals(StationCommand.DONE, verify(worker(lab)), station::err);
	}

	private int imported(String lab, String... arguments) {
		return run(new ImportCommand(access), DemoPerson.BENCH.password(), worker(lab), arguments);
	}

	@Test
	void aPanelOfACytometerEndsOnTheCertificateOfItsLot(@TempDir Path other) throws IOException {
		LabAddress copy = new LabAddress.Folder(copyOfTheLab(other.resolve("lab")));
		Clock tomorrow = Clock.offset(Clock.systemUTC(), Duration.ofDays(1));
		try (Laboratory laboratory = station.laboratories().open(copy, Optional.empty(), tomorrow).get()) {
			new PanelToLot(new CytometerLab(laboratory)).happens(other);
		}
	}
}
