/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Power cuts on a disk that forgets what was not synced, and the proof that the rig would see a loss. */
class PowerCutTest {

	private static final int CUTS = Integer.getInteger("stemma.cuts", 8);
	private static final int CONTROLS = 2;

	@TempDir
	static Path common;
	private static Victims victims;

	private final FaultReport report = new FaultReport();

	@BeforeAll
	static void getReady() throws Exception {
		victims = new Victims(common);
	}

	@Test
	void losesNothingThatWasAcknowledged(@TempDir Path folder) throws Exception {
		long seed = report.seed();
		Tally tally = new FaultRig(seed, victims, List.of(ForgetfulDisk.OPTION), new PowerCut()).run(folder.resolve("lab"),
				Collections.nCopies(CUTS, Moment.ANY));
		report.write("power cut", seed, tally);
		assertEquals(0, tally.lost(), () -> "seed " + seed + ": " + tally);
		assertEquals(List.of(), tally.findings(), () -> "seed " + seed);
		assertTrue(tally.acknowledged() > CUTS, tally::toString);
	}

	@Test
	void seesTheLossWhenTheEngineDoesNotSync(@TempDir Path folder) throws Exception {
		long seed = report.seed();
		for (int control = 1; control <= CONTROLS; control++) {
			Tally tally = new FaultRig(seed + control, victims, List.of(ForgetfulDisk.OPTION, "-Dderby.system.durability=test"),
					new PowerCut()).run(folder.resolve("lab-" + control), List.of(Moment.ANY));
			report.write("power cut with derby.system.durability=test (the rig must see a loss)", seed + control, tally);
			assertTrue(tally.lost() > 0, () -> "seed " + seed + ": the rig did not see that nothing was synced: " + tally);
		}
	}
}
