/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.fuzz;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import org.stemma.api.Outcome;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.conformance.fuzz.Attempt.Result;

/** Lets one reader recognise and read damaged files, each within a time limit. */
final class FuzzRun {

	/** So much memory may be allocated for a small file, and so much more for each of its bytes. */
	private static final long BASE = 256L << 20;
	private static final long FOR_EACH_BYTE = 4_096;

	private final InstrumentReader reader;
	private final ReaderSettings settings;
	private final ThreadMemory memory = new ThreadMemory();
	private final ProcessorTime clock = new ProcessorTime();

	FuzzRun(InstrumentReader reader, ReaderSettings settings) {
		this.reader = reader;
		this.settings = settings;
	}

	/** Reads the mutants of a plan and adds them to a tally; ends early when too many readings hang. */
	void run(Mutants mutants, FuzzPlan plan, FuzzTally tally) throws IOException {
		try (Worker worker = new Worker(plan.limit())) {
			for (int run = plan.from(); run < plan.from() + plan.runs() && !worker.isStuck(); run++) {
				InstrumentFile file = InstrumentFile.of("mutant-" + run, mutants.of(run));
				tally.add(run, attempt(worker, file));
			}
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	private Attempt attempt(Worker worker, InstrumentFile file) throws InterruptedException {
		try {
			return worker.call(() -> read(file));
		} catch (TimeoutException late) {
			return new Attempt(Result.HUNG, 0, 0, Optional.of(late.getMessage()));
		} catch (ExecutionException failure) {
			return new Attempt(Result.THREW, 0, 0, Optional.of(told(failure.getCause())));
		}
	}

	private Attempt read(InstrumentFile file) throws IOException {
		Duration start = clock.of(Thread.currentThread());
		long before = memory.allocated();
		reader.recognise(file.head());
		Outcome<RunContent> outcome = reader.read(file, settings);
		long allocated = memory.allocated() - before;
		long millis = clock.of(Thread.currentThread()).minus(start).toMillis();
		if (allocated > BASE + FOR_EACH_BYTE * file.size()) {
			String fault = (allocated >> 20) + " MiB allocated for " + file.size() + " bytes";
			return new Attempt(Result.GREW, millis, allocated, Optional.of(fault));
		}
		Result read = outcome.problems().isEmpty() ? Result.READ : Result.DOUBTED;
		return new Attempt(outcome.succeeded() ? read : Result.REFUSED, millis, allocated, Optional.empty());
	}

	private static String told(Throwable failure) {
		return failure + Stream.of(failure.getStackTrace()).filter(frame -> frame.getClassName().startsWith("org.stemma."))
				.findFirst().map(frame -> ", at " + frame.getClassName() + " line " + frame.getLineNumber()).orElse("");
	}
}
