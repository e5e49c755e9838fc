/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Lets processes commit to a lab, ends each at a bad moment, opens the lab again and asks for every operation so far. The
 * next process starts while the present one works.
 */
final class FaultRig {

	private static final int LONGEST_DELAY_MILLIS = 30;
	private static final int MOST_BEFORE = 20;
	/** Each fault is followed by a verification of all the lab, which grows: without a limit, the last ones would take most of the time. */
	private static final int FAULTS_OF_A_LAB = 9;

	private final Random random;
	private final Victims victims;
	private final List<String> options;
	private final Fault fault;

	/**
	 * A rig.
	 *
	 * @param seed    seed of moments and work
	 * @param victims starts the committing processes
	 * @param options options of the committing processes
	 * @param fault   what happens besides the kill
	 */
	FaultRig(long seed, Victims victims, List<String> options, Fault fault) {
		this.random = new Random(seed);
		this.victims = victims;
		this.options = options;
		this.fault = fault;
	}

	/** What happens besides the kill: nothing, or the disk forgets. */
	interface Fault {

		/** Before a process starts. */
		void prepare(Path lab) throws IOException;

		/** After it was killed. */
		void strike(Path lab, Random random) throws IOException;

		/** Whether the database is on a disk that forgets. */
		boolean disk();
	}

	/** Lets as many faults happen, one after the other: to a lab in the folder, and to a fresh one when it has had its share. */
	Tally run(Path folder, List<Moment> moments) throws IOException, InterruptedException {
		Tally tally = new Tally();
		Victim next = victims.start(options);
		try {
			for (int from = 0; from < moments.size(); from += FAULTS_OF_A_LAB) {
				Path lab = victims.fresh(folder.resolve("lab-" + from));
				List<Said> acknowledged = new ArrayList<>();
				for (Moment moment : moments.subList(from, Math.min(moments.size(), from + FAULTS_OF_A_LAB))) {
					Victim now = next;
					next = victims.start(options);
					strike(now, lab, moment, acknowledged, tally);
				}
			}
		} finally {
			next.kill();
		}
		return tally;
	}

	private void strike(Victim victim, Path lab, Moment moment, List<Said> acknowledged, Tally tally)
			throws IOException, InterruptedException {
		fault.prepare(lab);
		Orders orders = new Orders(lab, moment, 1 + random.nextInt(MOST_BEFORE), random.nextLong(), !fault.disk(), fault.disk());
		Life life = victim.live(orders, random.nextInt(LONGEST_DELAY_MILLIS));
		fault.strike(lab, random);
		acknowledged.addAll(life.acknowledged());
		tally.add(moment, life, new Questioner(lab).ask(acknowledged, life.inFlight().stream().toList()));
	}
}
