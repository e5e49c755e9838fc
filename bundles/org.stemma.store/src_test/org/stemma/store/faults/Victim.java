/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

import org.stemma.store.faults.Said.Word;

/** A committing process in the hands of the one who will kill it. */
final class Victim {

	private final Process process;
	private final BufferedReader voice;

	Victim(Process process) {
		this.process = process;
		this.voice = process.inputReader(StandardCharsets.US_ASCII);
	}

	/** Gives it orders and lets it end in peace when it waits. */
	void practise(Orders orders) throws IOException, InterruptedException {
		tell(orders);
		for (Optional<Said> said = hear(); said.isPresent(); said = hear()) {
			if (said.get().word() == Word.WAITS) {
				process.toHandle().destroy();
			}
		}
		process.waitFor();
	}

	/**
	 * Gives it orders and kills it at the moment that they name.
	 *
	 * @param delayMillis at moment ANY: how long after the commits that go before
	 */
	Life live(Orders orders, long delayMillis) throws IOException, InterruptedException {
		tell(orders);
		List<Said> acknowledged = new ArrayList<>();
		Optional<Said> inFlight = Optional.empty();
		boolean waited = false;
		for (Optional<Said> said = hear(); said.isPresent(); said = hear()) {
			switch (said.get().word()) {
			case TRIES -> inFlight = said;
			case KNOWS -> {
				acknowledged.add(inFlight.orElseThrow());
				inFlight = Optional.empty();
				killSoonAfter(acknowledged.size(), orders, delayMillis);
			}
			case WAITS -> {
				waited = true;
				kill();
			}
			}
		}
		process.waitFor();
		return new Life(acknowledged, inFlight, waited);
	}

	private void tell(Orders orders) throws IOException {
		String ready = voice.readLine();
		if (!CommittingProcess.READY.equals(ready)) {
			throw new IOException("The committing process did not start: " + ready);
		}
		Writer ear = process.outputWriter(StandardCharsets.UTF_8);
		ear.write(orders.line() + "\n");
		ear.flush();
	}

	private Optional<Said> hear() throws IOException {
		String line = voice.readLine();
		return line == null ? Optional.empty() : Said.of(line);
	}

	private void killSoonAfter(int acknowledged, Orders orders, long delayMillis) {
		if (acknowledged == orders.before() && !orders.moment().waits()) {
			Executor later = CompletableFuture.delayedExecutor(delayMillis, TimeUnit.MILLISECONDS);
			later.execute(this::kill);
		}
	}

	/** By its handle: the streams stay open, so that nothing it said is lost. */
	void kill() {
		process.toHandle().destroyForcibly();
	}
}
