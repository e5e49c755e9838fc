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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.ReaderSettings;

/**
 * Fuzzing of one reader, told in one line, and one more for each fault.
 *
 * @param format   identifier of its format
 * @param reader   the reader
 * @param settings the settings to read with
 */
public record Fuzzing(String format, InstrumentReader reader, ReaderSettings settings) {

	/** Runs it and prints what came of it; whether there was no fault. */
	public boolean run(List<InstrumentFile> files, FuzzPlan plan, PrintStream out) throws IOException {
		if (files.isEmpty()) {
			out.printf(Locale.ROOT, "%-36s no file of it in the folder%n", format);
			return true;
		}
		List<byte[]> originals = new ArrayList<>();
		for (InstrumentFile file : files) {
			try (InputStream stream = file.content().open()) {
				originals.add(stream.readAllBytes());
			}
		}
		FuzzTally tally = new FuzzTally();
		new FuzzRun(reader, settings).run(new Mutants(originals, plan.seed()), plan, tally);
		out.printf(Locale.ROOT, "%-36s %s%n", format, tally.line());
		for (String fault : tally.faults()) {
			out.println("  " + fault);
		}
		if (tally.runs() < plan.runs()) {
			out.println("  ended early: too many readings that do not end run at once");
		}
		if (!tally.faults().isEmpty()) {
			out.println("  repeat a run alone: fuzz --reader " + format + " --seed " + plan.seed() + " --from RUN --runs 1");
		}
		return tally.faults().isEmpty();
	}
}
