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
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.api.RecordRef;
import org.stemma.api.command.CommandCall;
import org.stemma.api.command.StationCommand;
import org.stemma.core.lab.Laboratory;
import org.stemma.core.lab.Session;
import org.stemma.core.quality.Quality;
import org.stemma.core.query.Filter;
import org.stemma.core.query.Query;
import org.stemma.reports.certificate.CertificatePdfReader;
import org.stemma.station.WiredStation;
import org.stemma.station.command.BackupCommand;
import org.stemma.station.command.ImportCommand;
import org.stemma.station.command.MigrateCommand;
import org.stemma.station.command.RestoreCommand;
import org.stemma.station.command.VerifyCommand;
import org.stemma.station.entry.Arguments;
import org.stemma.station.entry.LabAccess;
import org.stemma.station.entry.LabLease;
import org.stemma.station.entry.LabOption;

/** The whole path on a real store of one engine, and the commands on the lab that it leaves. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PathContract {

	private static final String LAB = "lab";

	final WiredStation station = new WiredStation();
	final LabAccess access = new LabAccess(station.laboratories());

	private Path folder;

	/** Gets ready to make labs; relative places are below the folder. */
	abstract void prepare(Path root) throws Exception;

	/** Options of whoever makes a lab of that name. */
	abstract List<String> owner(String lab);

	/** Options of whoever works in it. */
	abstract List<String> worker(String lab);

	/** Name of the folder that the demo fills beside or in the lab. */
	abstract String files(String lab);

	@BeforeAll
	void liveThroughTheDemo(@TempDir Path shared) throws Exception {
		folder = shared;
		prepare(folder);
		assertEquals(StationCommand.DONE, demo(), station::err);
	}

	private int demo() {
		return run(new DemoCommand(station.laboratories(), access), "", owner(LAB));
	}

	final int run(StationCommand command, String password, List<String> lab, String... more) {
		return station.run(command, folder, password, Stream.concat(lab.stream(), Arrays.stream(more)).toArray(String[]::new));
	}

	private String file(String name) {
		return files(LAB) + "/" + name;
	}

	/** A copy of the folder in which the demo lived, for tests that go on from there. */
	final Path copyOfTheLab(Path to) throws IOException {
		Path from = folder.resolve(LAB);
		try (Stream<Path> all = Files.walk(from)) {
			for (Path each : all.toList()) {
				Files.copy(each, to.resolve(from.relativize(each).toString()));
			}
		}
		return to;
	}

	private void inside(Consumer<Laboratory> questions) {
		PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
		CommandCall call = new CommandCall(worker(LAB), folder, nowhere, nowhere, prompt -> new char[0]);
		Arguments arguments = Arguments.parse(worker(LAB), Set.of(LabOption.NAME, LabAccess.DATABASE_PASSWORD_FILE), Set.of())
				.get();
		try (LabLease lease = access.lease(call, arguments).get()) {
			questions.accept(lease.laboratory());
		}
	}

	@Test
	void theLotIsReleasedWithItsDoublingsAndPassageNumber() {
		inside(laboratory -> {
			assertEquals("Released", laboratory.records().find("culture.Lot", "MSC-2601").orElseThrow().text("disposition"));
			assertEquals(4, laboratory.records().count(Query.of("culture.Vessel")));
			assertEquals(8, laboratory.records().count(Query.of("culture.Cryovial").where(Filter.is("passageNumber", 3))));
			assertEquals(0, laboratory.records()
					.count(Query.of("quality.Investigation").where(Filter.is("state", "OPEN"))));
		});
	}

	@Test
	void aDossierIsReadWithAsManyStatementsHoweverManyResultsItHas() {
		inside(laboratory -> {
			RecordRef lot = laboratory.records()
					.create(signedIn(laboratory, DemoPerson.SUPERVISOR), "culture.Lot", Map.of("code", "MSC-2699", "product",
							"MSC", "kind", "RESEARCH", "intendedUse", "RESEARCH", "specification",
							laboratory.records().find("quality.SpecificationVersion", "SP-MSC-2").orElseThrow().ref()))
					.get().ref();
			Session bench = signedIn(laboratory, DemoPerson.BENCH);
			enter(laboratory, bench, lot, 2);
			looked(laboratory, bench, lot);
			List<String> few = station.statements(() -> looked(laboratory, bench, lot));
			enter(laboratory, bench, lot, 6);
			assertEquals(few.size(), station.statements(() -> looked(laboratory, bench, lot)).size(), few::toString);
			assertEquals(8, laboratory.quality().tests(lot).stream().mapToInt(line -> line.results().size()).sum());
		});
	}

	@Test
	void aRecordIsLookedUpOnceWhateverItsKind() {
		inside(laboratory -> {
			RecordRef lot = laboratory.records().find("culture.Lot", "MSC-2601").orElseThrow().ref();
			List<String> asked = station.statements(() -> laboratory.records().find(lot).orElseThrow());
			assertEquals(1, asked.stream().filter(sql -> sql.contains(" FROM record r")).count(), asked::toString);
		});
	}

	private static Session signedIn(Laboratory laboratory, DemoPerson person) {
		return laboratory.people().signIn(person.name(), person.secret(), "bench 1").get();
	}

	private static void enter(Laboratory laboratory, Session bench, RecordRef lot, int results) {
		for (int i = 0; i < results; i++) {
			laboratory.quality().enter(bench, Quality.ResultEntry.byHand(lot, "Mycoplasma", Quality.Value.of("not detected")))
					.get();
		}
	}

	/** What the page of a lot's dossier asks. */
	private static void looked(Laboratory laboratory, Session session, RecordRef lot) {
		laboratory.release().obstacles(session, laboratory.release().gate(lot).get());
		laboratory.quality().tests(lot);
		laboratory.release().board();
	}

	@Test
	void theDonorIsAnAncestorOfTheLastVial() {
		inside(laboratory -> {
			var vial = laboratory.records().find("culture.Cryovial", "C-000008").orElseThrow();
			var graph = laboratory.records().lineage(vial.ref(), 500);
			assertTrue(graph.complete());
			assertTrue(graph.nodes().stream().anyMatch(node -> node.ref().code().equals("D-0107")));
		});
	}

	@Test
	void theDemoTouchesNoLabThatIsThere() {
		assertEquals(StationCommand.REFUSED, demo());
		assertTrue(station.err().contains("is not empty"));
	}

	@Test
	void theJournalVerifiesAndTheCommandSaysWhatThatProves() {
		assertEquals(StationCommand.DONE, verify(worker(LAB)), station::err);
		assertTrue(station.out().contains("does not recompute hashes"));
		assertTrue(station.out().contains("2 signatures (2 dossiers computed anew)"), station::out);
	}

	@Test
	void theCertificateIsTheOneThatWasIssued() {
		assertEquals(StationCommand.DONE, verify(worker(LAB), "--certificate", file("certificate-MSC-2601.pdf")),
				station::err);
		assertTrue(station.out().contains("byte for byte"));
	}

	@Test
	void aCertificateThatWasTouchedIsNot() throws IOException {
		byte[] bytes = Files.readAllBytes(folder.resolve(file("certificate-MSC-2601.pdf")));
		byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
		longer[bytes.length] = '\n';
		Files.write(folder.resolve("touched.pdf"), longer);
		assertEquals(StationCommand.REFUSED, verify(worker(LAB), "--certificate", "touched.pdf"));
	}

	final int verify(List<String> lab, String... more) {
		return run(new VerifyCommand(access, new CertificatePdfReader()), "", lab, more);
	}

	@Test
	void aFileImportedAgainChangesNothing() {
		assertEquals(StationCommand.DONE, run(new ImportCommand(access), DemoPerson.BENCH.password(), worker(LAB),
				file("instrument-exports/vicell-blu-export.csv"), "--user", "a.meier"), station::err);
		assertTrue(station.out().contains("RUN-000001"));
		assertTwoRuns();
	}

	@Test
	void aFileWithAnUnknownSampleIsShownWithItsPlaceAndNotKept() throws IOException {
		String export = Files.readString(folder.resolve(file("instrument-exports/vicell-blu-export.csv")));
		Files.writeString(folder.resolve("other.csv"), export.replace("V-000003", "V-999999"));
		assertEquals(StationCommand.REFUSED, run(new ImportCommand(access), DemoPerson.BENCH.password(), worker(LAB),
				"other.csv", "--user", "a.meier"));
		assertTrue(station.out().contains("V-999999"));
		assertTrue(station.out().contains("other.csv, line 3"));
		assertTwoRuns();
	}

	private void assertTwoRuns() {
		inside(laboratory -> assertEquals(2, laboratory.records().count(Query.of("instrument.InstrumentRun"))));
	}

	@Test
	void aWrongPasswordKeepsNothingAndSaysNothingAboutTheName() {
		assertEquals(StationCommand.REFUSED, run(new ImportCommand(access), "wrong password", worker(LAB),
				file("instrument-exports/nucleoview-export.csv"), "--user", "r.weiss"));
		assertFalse(station.err().isBlank());
	}

	@Test
	void aLabOfThisVersionNeedsNoExtension() {
		assertEquals(StationCommand.DONE, run(new MigrateCommand(station.laboratories(), access), "", owner(LAB)), station::err);
		assertTrue(station.out().contains("nothing was changed"));
	}

	@Test
	void aBackupBecomesALabThatVerifies() {
		assertEquals(StationCommand.DONE, run(new BackupCommand(access), "", worker(LAB), "--to", "copy"), station::err);
		assertEquals(StationCommand.DONE, run(new RestoreCommand(station.laboratories(), access), "", owner("restored"),
				"--from", "copy"), station::err);
		assertEquals(StationCommand.DONE, verify(worker("restored")), station::err);
	}
}
