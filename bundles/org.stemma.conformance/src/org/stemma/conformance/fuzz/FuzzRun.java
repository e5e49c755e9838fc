/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.stemma.api.Outcome;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;

/** Lets one reader read damaged files, each within a time limit. */
final class FuzzRun {

	/** What came of one file. */
	enum Result {
		/** Read without a doubt. */
		READ,
		/** Read with stated doubts. */
		DOUBTED,
		/** Refused for a stated reason. */
		REFUSED,
		/** An exception left the reader: a fault. */
		THREW,
		/** Not done in time: a fault. */
		HUNG
	}

	private final InstrumentReader reader;
	private final ReaderSettings settings;
	private final Duration limit;
	private final Map<Result, Integer> counts = new EnumMap<>(Result.class);
	private String firstFault = "";

	FuzzRun(InstrumentReader reader, ReaderSettings settings, Duration limit) {
		this.reader = reader;
		this.settings = settings;
		this.limit = limit;
	}

	/** Reads so many mutants; stops at the first that hangs, whose thread cannot be had back. */
	void run(List<byte[]> seeds, long seed, int runs) throws IOException {
		Mutants mutants = new Mutants(seeds, seed);
		ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
		for (int i = 0; i < runs && !counts.containsKey(Result.HUNG); i++) {
			InstrumentFile file = InstrumentFile.of("mutant-" + i, mutants.next());
			Result result = result(worker.submit(() -> read(file)), i);
			counts.merge(result, 1, Integer::sum);
		}
		worker.shutdownNow();
	}

	private Result read(InstrumentFile file) throws IOException {
		reader.recognise(file.head());
		Outcome<RunContent> outcome = reader.read(file, settings);
		if (!outcome.succeeded()) {
			return Result.REFUSED;
		}
		return outcome.problems().isEmpty() ? Result.READ : Result.DOUBTED;
	}

	private Result result(Future<Result> task, int number) {
		try {
			return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
		} catch (TimeoutException late) {
			note("run " + number + " took longer than " + limit.toSeconds() + " s");
			return Result.HUNG;
		} catch (ExecutionException failure) {
			note("run " + number + ": " + failure.getCause());
			return Result.THREW;
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			return Result.HUNG;
		}
	}

	private void note(String fault) {
		firstFault = firstFault.isEmpty() ? fault : firstFault;
	}

	Map<Result, Integer> counts() {
		return counts;
	}

	/** The first exception or hang, or empty. */
	Optional<String> firstFault() {
		return firstFault.isEmpty() ? Optional.empty() : Optional.of(firstFault);
	}

	/** Most memory that was in use since the program began, in MiB. */
	static long mostMemory() {
		return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
				.map(MemoryPoolMXBean::getPeakUsage).mapToLong(usage -> usage.getUsed()).sum() >> 20;
	}
}
