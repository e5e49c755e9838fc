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

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} at random moments: what was acknowledged is there, what was not is there whole or not at all. */
class KilledDuringCommitsTest {

	private static final int KILLS = Integer.getInteger("stemma.kills", 54);

	private final FaultReport report = new FaultReport();

	@Test
	void losesNothingThatWasAcknowledged(@TempDir Path folder) throws Exception {
		long seed = report.seed();
		Tally tally = new FaultRig(seed, new Victims(Files.createDirectory(folder.resolve("victims"))), List.of(),
				new KilledProcess()).run(folder, moments(seed));
		report.write("kill -9", seed, tally);
		assertEquals(0, tally.lost(), () -> "seed " + seed + ": " + tally);
		assertEquals(List.of(), tally.findings(), () -> "seed " + seed);
		assertEquals(List.of(), tally.wrong(), () -> "seed " + seed);
		assertTrue(tally.faults() >= KILLS && tally.open() >= KILLS / 5 && tally.acknowledged() > KILLS, tally::toString);
	}

	/** Half at any time, the other half at known moments, mixed. */
	private static List<Moment> moments(long seed) {
		List<Moment> moments = new ArrayList<>(IntStream.range(0, KILLS).mapToObj(number -> switch (number % 6) {
		case 0 -> Moment.DECIDING;
		case 1 -> Moment.WRITTEN;
		case 2 -> Moment.COMMITTED;
		default -> Moment.ANY;
		}).toList());
		Collections.shuffle(moments, new Random(seed));
		return moments;
	}
}
