/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.stemma.cytometry.fcs.Column;
import org.stemma.cytometry.fcs.Events;
import org.stemma.cytometry.fcs.FcsReader;
import org.stemma.cytometry.gate.GateSet;
import org.stemma.cytometry.gate.Gating;
import org.stemma.cytometry.gate.ScaledEvents;

/** Measures reading, gating and memory; the ratios are to raw work of the same run. */
public final class CytometryBench {

	private static final int SMALL = 50_000;
	private static final int LARGE = 1_000_000;
	private static final double MEGA = 1e6;

	private final PrintStream out;

	private CytometryBench(PrintStream out) {
		this.out = out;
	}

	/** Prints a line for each measurement. */
	public static void main(String[] arguments) throws Exception {
		new CytometryBench(System.out).run();
	}

	private void run() throws Exception {
		Path file = Files.createTempFile("bench", ".fcs");
		try {
			reading(file, ByteOrder.LITTLE_ENDIAN);
			reading(file, ByteOrder.BIG_ENDIAN);
			Files.write(file, MadeEvents.file(LARGE, ByteOrder.BIG_ENDIAN));
			memory(file);
			gating(file);
		} finally {
			Files.deleteIfExists(file);
		}
	}

	private void reading(Path file, ByteOrder order) throws Exception {
		Files.write(file, MadeEvents.file(SMALL, order));
		Timing timing = Timing.of(60, 100, () -> Files.readAllBytes(file), () -> read(file));
		out.println(timing.line("4 MB file, " + order + ", to columns : its bytes"));
	}

	private static Events read(Path file) {
		return new FcsReader().read(file).get().getFirst();
	}

	private void memory(Path file) throws Exception {
		read(file);
		long before = used();
		Events events = read(file);
		long after = used();
		double data = (double) events.size() * MadeEvents.CHANNELS * Float.BYTES;
		out.println(String.format(Locale.ROOT, "%-58s %.2f x  (%.1f MB for %.1f MB)", "columns held of 1,000,000 x 20 : their data",
				(after - before) / data, (after - before) / MEGA, data / MEGA));
		out.println(String.format(Locale.ROOT, "%-58s %.2f x", "smallest heap to read them : their data",
				SmallestHeap.of(SmallestHeap.Work.READ, file, data)));
		out.println(String.format(Locale.ROOT, "%-58s %.2f x", "smallest heap to read and gate them : their data",
				SmallestHeap.of(SmallestHeap.Work.GATE, file, data)));
	}

	private static long used() {
		for (int i = 0; i < 4; i++) {
			System.gc();
		}
		Runtime runtime = Runtime.getRuntime();
		return runtime.totalMemory() - runtime.freeMemory();
	}

	private void gating(Path file) throws Exception {
		Events events = read(file);
		ScaledEvents scaled = ScaledEvents.of(events).get();
		GateSet gates = MadeEvents.gates();
		Timing timing = Timing.of(4, 20, () -> sum(events), () -> Gating.evaluate(scaled, gates).get());
		out.println(timing.line("1,000,000 x 20 compensated, transformed, 10 gates : sum"));
		Timing whole = Timing.of(2, 10, () -> Files.readAllBytes(file), () -> read(file));
		out.println(whole.line("80 MB file to columns : its bytes"));
	}

	private static double sum(Events events) {
		double sum = 0;
		for (Column column : events.columns()) {
			float[] values = ((Column.Floats) column).values();
			for (float value : values) {
				sum += value;
			}
		}
		return sum;
	}
}
