/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.fuzz;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.stemma.conformance.fuzz.Attempt.Result;

/** Counts what came of mutants. For one thread. */
final class FuzzTally {

	private static final int MOST_FAULTS = 20;

	private final Map<Result, Integer> counts = new EnumMap<>(Result.class);
	private final List<String> faults = new ArrayList<>();
	private int runs;
	private long millis;
	private long slowest;
	private int slowestRun;
	private long most;
	private int mostRun;

	void add(int run, Attempt attempt) {
		runs++;
		millis += attempt.millis();
		counts.merge(attempt.result(), 1, Integer::sum);
		attempt.fault().filter(fault -> faults.size() < MOST_FAULTS).ifPresent(fault -> faults.add("run " + run + ": " + fault));
		if (attempt.millis() > slowest) {
			slowest = attempt.millis();
			slowestRun = run;
		}
		if (attempt.allocated() > most) {
			most = attempt.allocated();
			mostRun = run;
		}
	}

	/** Faults, the first {@value #MOST_FAULTS} of them, each with its run. */
	List<String> faults() {
		return List.copyOf(faults);
	}

	/** Mutants done. */
	int runs() {
		return runs;
	}

	/** All counts in one line. */
	String line() {
		return String.format(Locale.ROOT,
				"%6d runs  %6d read  %6d doubted  %6d refused  %d threw  %d hung  %d grew  slowest %d ms (run %d)  most allocated %d MiB (run %d)  %.1f ms each",
				runs, count(Result.READ), count(Result.DOUBTED), count(Result.REFUSED), count(Result.THREW), count(Result.HUNG),
				count(Result.GREW), slowest, slowestRun, most >> 20, mostRun, runs == 0 ? 0.0 : (double) millis / runs);
	}

	private int count(Result result) {
		return counts.getOrDefault(result, 0);
	}
}
