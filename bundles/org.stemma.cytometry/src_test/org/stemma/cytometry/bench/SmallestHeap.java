/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.stemma.cytometry.fcs.Events;
import org.stemma.cytometry.fcs.FcsReader;
import org.stemma.cytometry.gate.Gating;
import org.stemma.cytometry.gate.ScaledEvents;

/**
 * The smallest heap in which work on a file succeeds, all that is held meanwhile included: tried in processes of their own,
 * whose heap is nearly all for what lives long.
 */
final class SmallestHeap {

	private static final double[] TIMES = { 1.05, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.8, 2.0, 2.5, 3.0, 4.0 };
	/** Classes, their constants and the young generation. */
	private static final int BASE = 12;
	private static final String YOUNG = "-Xmn4m";
	private static final int MEGA = 1_000_000;

	/** What is done with the file. */
	enum Work {
		/** Its events become columns. */
		READ,
		/** These are compensated, transformed and put through gates too. */
		GATE
	}

	private SmallestHeap() {
	}

	/**
	 * The least of the tried multiples of the data for which a heap of that size, and a little for the program itself, is
	 * enough; infinite when none is.
	 *
	 * @param data size of the data in bytes
	 */
	static double of(Work work, Path file, double data) throws IOException, InterruptedException {
		for (double times : TIMES) {
			if (succeeds(work, file, (int) Math.ceil(data * times / MEGA) + BASE)) {
				return times;
			}
		}
		return Double.POSITIVE_INFINITY;
	}

	private static boolean succeeds(Work work, Path file, int megabytes) throws IOException, InterruptedException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		return new ProcessBuilder(List.of(java, "-Xmx" + megabytes + "m", YOUNG, "-XX:+UseSerialGC", "-cp",
				System.getProperty("java.class.path"), SmallestHeap.class.getName(), work.name(), file.toString()))
				.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start()
				.waitFor() == 0;
	}

	/** Does the work of its first argument with the file of its second; ends with an error when the heap is too small. */
	public static void main(String[] arguments) {
		Events events = new FcsReader().read(Path.of(arguments[1])).get().getFirst();
		if (Work.valueOf(arguments[0]) == Work.GATE) {
			Gating.evaluate(ScaledEvents.of(events).get(), MadeEvents.gates()).get();
		}
	}
}
