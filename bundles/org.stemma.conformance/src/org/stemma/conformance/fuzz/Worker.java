/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.fuzz;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Does tasks one after the other within a limit of processor time each, so that a busy machine makes no faults; one that
 * waits is late after {@value #PATIENCE} times the limit. A thread that is late cannot be stopped: it is interrupted and
 * left behind, and another one does the next task.
 */
final class Worker implements AutoCloseable {

	private static final int MOST_LATE = 4;
	private static final int FRAMES = 3;
	private static final int PATIENCE = 10;
	private static final FutureTask<Void> END = new FutureTask<>(() -> null);

	private final Duration limit;
	private final ProcessorTime clock = new ProcessorTime();
	private final List<Thread> late = new ArrayList<>();
	private LinkedBlockingQueue<FutureTask<?>> tasks = new LinkedBlockingQueue<>();
	private Optional<Thread> thread = Optional.empty();

	Worker(Duration limit) {
		this.limit = limit;
	}

	/** Whether so many threads are late and still at it that no other one may be started. */
	boolean isStuck() {
		late.removeIf(one -> !one.isAlive());
		return late.size() >= MOST_LATE;
	}

	/** What the task gives; throws a {@link TimeoutException} that says where it was when it was late. */
	<T> T call(Callable<T> work) throws ExecutionException, TimeoutException, InterruptedException {
		FutureTask<T> task = new FutureTask<>(work);
		Thread busy = thread.orElseGet(this::started);
		Duration before = clock.of(busy);
		tasks.add(task);
		for (int waits = 0; waits < PATIENCE; waits++) {
			try {
				return task.get(Math.max(1, limit.minus(clock.of(busy).minus(before)).toMillis()), TimeUnit.MILLISECONDS);
			} catch (TimeoutException perhapsOnlyWaiting) {
				if (clock.of(busy).minus(before).compareTo(limit) >= 0) {
					break;
				}
			}
		}
		TimeoutException told = new TimeoutException("not done after " + limit.toSeconds() + " s, at " + whereabouts(busy));
		leave(busy);
		throw told;
	}

	private Thread started() {
		LinkedBlockingQueue<FutureTask<?>> own = new LinkedBlockingQueue<>();
		Thread started = Thread.ofPlatform().daemon().name("fuzz").start(() -> work(own));
		tasks = own;
		thread = Optional.of(started);
		return started;
	}

	private static void work(LinkedBlockingQueue<FutureTask<?>> tasks) {
		try {
			for (FutureTask<?> task = tasks.take(); task != END; task = tasks.take()) {
				task.run();
			}
		} catch (InterruptedException leftBehind) {
			Thread.currentThread().interrupt();
		}
	}

	private void leave(Thread busy) {
		tasks.add(END);
		busy.interrupt();
		late.add(busy);
		thread = Optional.empty();
	}

	/** The innermost calls of the project's own code. */
	private static String whereabouts(Thread busy) {
		List<String> own = Arrays.stream(busy.getStackTrace()).map(StackTraceElement::toString)
				.filter(frame -> frame.contains("org.stemma.")).map(frame -> frame.substring(frame.lastIndexOf('/') + 1)).limit(FRAMES).toList();
		return own.isEmpty() ? "a place unknown" : String.join(" < ", own);
	}

	@Override
	public void close() {
		tasks.add(END);
	}
}
