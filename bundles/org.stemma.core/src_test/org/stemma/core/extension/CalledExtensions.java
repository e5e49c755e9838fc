/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.extension;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.AfterEach;
import org.stemma.api.Problem;
import org.stemma.core.testing.SettableClock;

/** A gateway with threads, a clock and a log of its own, and a way to let hanging calls go. */
abstract class CalledExtensions {

	static final Extension ONE = new Extension("Instrument reader", "one");
	static final Extension OTHER = new Extension("Instrument reader", "other");
	static final Duration LONG = Duration.ofSeconds(20);

	final SettableClock clock = new SettableClock(Instant.parse("2026-03-02T08:00:00Z"), ZoneOffset.UTC);
	final ExecutorService threads = Executors.newCachedThreadPool(work -> {
		Thread thread = new Thread(work);
		thread.setDaemon(true);
		return thread;
	});
	final List<Problem> log = new CopyOnWriteArrayList<>();
	final ExtensionGateway gateway = new ExtensionGateway(threads, clock, log::add);
	final CountDownLatch end = new CountDownLatch(1);

	@AfterEach
	void letHangingCallsGo() {
		end.countDown();
		threads.shutdownNow();
	}
}
