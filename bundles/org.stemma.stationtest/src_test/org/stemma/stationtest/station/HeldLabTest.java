/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.stationtest.station;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The demo on Felix, and what happens to commands while another process holds the lab that it leaves. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HeldLabTest {

	private static final Pattern COMMAND = Pattern.compile("^  ([a-z]+) +\\S");

	@TempDir
	static Path folder;

	private final StationProcess station = new StationProcess(folder);

	@Test
	@Order(1)
	void theDemoEndsWithACertificateAndAJournalThatAgrees() throws Exception {
		StationProcess.Ended demo = station.run("demo", "--lab", "lab");
		assertEquals(0, demo.code(), demo::said);
		assertTrue(demo.said().contains("All agrees"), demo::said);
		assertTrue(Files.size(folder.resolve("lab/certificate-MSC-2601.pdf")) > 10_000);
	}

	@Test
	@Order(2)
	void aCommandIsCarriedOutByTheProcessThatHoldsTheLabAndASecondHolderIsRefused() throws Exception {
		Process holder = station.startUntil("is held by this station", "station", "--lab", "lab");
		try {
			StationProcess.Ended verify = station.run("verify", "--lab", "lab");
			assertEquals(0, verify.code(), verify::said);
			assertTrue(verify.said().contains("is carried out there"), verify::said);
			assertTrue(verify.said().contains("All agrees"), verify::said);
			StationProcess.Ended second = station.run("station", "--lab", "lab");
			assertEquals(1, second.code(), second::said);
			assertTrue(second.said().contains(Long.toString(holder.pid())), second::said);
		} finally {
			end(holder);
		}
	}

	@Test
	@Order(3)
	void afterTheHolderWasKilledTheLabOpensAgainAndAgrees() throws Exception {
		Process holder = station.startUntil("is held by this station", "station", "--lab", "lab");
		holder.destroyForcibly().waitFor();
		StationProcess.Ended verify = station.run("verify", "--lab", "lab");
		assertEquals(0, verify.code(), verify::said);
		assertTrue(!verify.said().contains("is carried out there"), verify::said);
	}

	@Test
	@Order(4)
	void anUnknownCommandNamesTheOnesThereAre() throws Exception {
		StationProcess.Ended ended = station.run("frobnicate");
		assertNotEquals(0, ended.code());
		assertTrue(ended.said().contains("verify"), ended::said);
	}

	@Test
	@Order(4)
	void theHelpNamesEveryCommandOfTheStation() throws Exception {
		String help = Files.readString(StationProcess.checkout().resolve("stemma"));
		List<String> unnamed = station.run("frobnicate").said().lines().map(COMMAND::matcher).filter(Matcher::find)
				.map(found -> found.group(1)).filter(command -> !help.contains("\n  " + command + " ")).toList();
		assertEquals(List.of(), unnamed);
	}

	@Test
	@Order(5)
	void whatInstrumentsWriteIntoTheirFolderIsTakenInOnceEvenWhenTheStationIsKilled() throws Exception {
		WatchedCounter counter = new WatchedCounter(folder, "INST-07");
		Process first = station.startUntil("Watching", counter.command("lab"));
		counter.write("monday.csv", counter.export());
		counter.await("done/monday.csv");
		first.destroyForcibly().waitFor();
		Files.move(counter.folder().resolve("done/monday.csv"), counter.folder().resolve("working/monday.csv"));
		counter.write("unknown.csv", counter.export().replace("V-00000", "X-00000"));
		Process second = station.startUntil("Watching", counter.command("lab"));
		try {
			counter.await("done/monday.csv");
			counter.await("problems/unknown.csv.why.txt");
			assertTrue(Files.readString(counter.folder().resolve("problems/unknown.csv.why.txt")).contains("X-00000"));
		} finally {
			end(second);
		}
		StationProcess.Ended again = station.run(counter.importAgain("lab", "done/monday.csv"));
		assertTrue(again.said().contains("RUN-000003"), again::said);
		assertEquals(0, station.run("verify", "--lab", "lab").code());
	}

	private static void end(Process process) throws InterruptedException, IOException {
		process.destroy();
		assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the station ends when told to");
	}
}
