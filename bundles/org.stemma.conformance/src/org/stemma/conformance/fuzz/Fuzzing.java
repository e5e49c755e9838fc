/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.conformance.fuzz.FuzzRun.Result;

/**
 * Fuzzing of one reader, told in one line.
 *
 * @param format   identifier of its format
 * @param reader   the reader
 * @param settings the settings to read with
 */
public record Fuzzing(String format, InstrumentReader reader, ReaderSettings settings) {

	private static final Duration LIMIT = Duration.ofSeconds(20);

	/** Runs it and prints what came of it; whether there was no fault. */
	public boolean run(List<InstrumentFile> files, long seed, int runs, PrintStream out) throws IOException {
		if (files.isEmpty()) {
			out.printf(Locale.ROOT, "%-36s no file of it in the folder%n", format);
			return true;
		}
		List<byte[]> seeds = new ArrayList<>();
		for (InstrumentFile file : files) {
			try (InputStream stream = file.content().open()) {
				seeds.add(stream.readAllBytes());
			}
		}
		FuzzRun run = new FuzzRun(reader, settings, LIMIT);
		run.run(seeds, seed, runs);
		Map<Result, Integer> counts = run.counts();
		out.printf(Locale.ROOT, "%-36s %6d read  %6d read with doubts  %6d refused  %d threw  %d hung  %d MiB at most%n", format,
				counts.getOrDefault(Result.READ, 0), counts.getOrDefault(Result.DOUBTED, 0), counts.getOrDefault(Result.REFUSED, 0),
				counts.getOrDefault(Result.THREW, 0), counts.getOrDefault(Result.HUNG, 0), FuzzRun.mostMemory());
		run.firstFault().ifPresent(fault -> out.println("  " + fault));
		return run.firstFault().isEmpty();
	}
}
