/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.extension;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.core.extension.internal.Failures;
import org.stemma.core.extension.internal.WatchedCall;

/**
 * The one way to call an extension. A call runs on a thread of its own until its deadline, then it is abandoned; whatever
 * it throws is a refusal; an extension with three failures in ten minutes is set aside until it is put back. While four
 * abandoned calls hang, no further call is made. Safe to use from several threads.
 */
public final class ExtensionGateway {

	/** Most calls that may hang at a time. */
	public static final int MOST_HANGING = 4;

	private final Executor threads;
	private final Consumer<Problem> log;
	private final Failures failures;
	private final AtomicInteger hanging = new AtomicInteger();

	/**
	 * A gateway.
	 *
	 * @param threads runs each call at once on a thread that may be interrupted and lost
	 * @param clock   tells which failures lie within ten minutes
	 * @param log     hears of each failure
	 */
	public ExtensionGateway(Executor threads, Clock clock, Consumer<Problem> log) {
		this.threads = threads;
		this.failures = new Failures(clock);
		this.log = log;
	}

	/**
	 * Calls an extension.
	 *
	 * @param extension who is called
	 * @param deadline  how long it may take
	 * @param call      the call
	 * @return its answer, or a refusal with code {@code extension.aside}, {@code extension.hanging},
	 *         {@code extension.late}, {@code extension.failed} or {@code extension.interrupted}
	 */
	public <T> Outcome<T> call(Extension extension, Duration deadline, Callable<T> call) {
		Optional<Problem> closed = closed(extension);
		if (closed.isPresent()) {
			return Outcome.refused(List.of(closed.get()));
		}
		WatchedCall<T> watched = new WatchedCall<>(call, hanging);
		try {
			threads.execute(watched);
			return answer(extension, watched.get(deadline.toMillis(), TimeUnit.MILLISECONDS));
		} catch (TimeoutException late) {
			return late(extension, deadline, watched);
		} catch (ExecutionException failed) {
			return failed(extension, failed.getCause());
		} catch (InterruptedException stopped) {
			return interrupted(extension, watched);
		} catch (RejectedExecutionException closing) {
			return Outcome.refused("extension.interrupted", extension + " was not asked, since Stemma is closing.");
		}
	}

	/** Extensions that are set aside, longest first. */
	public List<SetAside> setAside() {
		return failures.all();
	}

	/** Calls an extension again from now on. */
	public Optional<SetAside> putBack(Extension extension) {
		return failures.forget(extension);
	}

	/** How many abandoned calls have not come back. */
	public int hanging() {
		return hanging.get();
	}

	private Optional<Problem> closed(Extension extension) {
		Optional<Problem> aside = failures.aside(extension).map(since -> Problem.error("extension.aside", extension
				+ " was set aside after " + Failures.LIMIT + " failures in " + Failures.WINDOW.toMinutes() + " minutes: "
				+ since.reason() + " An administrator can put it back."));
		return aside.or(() -> hanging() < MOST_HANGING ? Optional.empty()
				: Optional.of(Problem.error("extension.hanging", extension + " was not asked, since " + hanging()
						+ " calls of extensions hang. Wait until they come back or restart Stemma.")));
	}

	private <T> Outcome<T> answer(Extension extension, T answer) {
		return answer == null
				? failure(extension, Problem.error("extension.failed", extension + " answered nothing at all."))
				: Outcome.of(answer);
	}

	private <T> Outcome<T> late(Extension extension, Duration deadline, WatchedCall<T> watched) {
		watched.abandon();
		return failure(extension, Problem.error("extension.late",
				extension + " did not answer within " + deadline.toMillis() / 1000.0 + " s and was left alone."));
	}

	private <T> Outcome<T> failed(Extension extension, Throwable cause) {
		String told = cause.getMessage() == null ? "" : ": " + cause.getMessage();
		return failure(extension, Problem.error("extension.failed",
				extension + " failed with " + cause.getClass().getSimpleName() + told + ".").causedBy(cause));
	}

	private <T> Outcome<T> failure(Extension extension, Problem problem) {
		failures.add(extension, problem.message());
		log.accept(problem);
		return Outcome.refused(List.of(problem));
	}

	private static <T> Outcome<T> interrupted(Extension extension, WatchedCall<T> watched) {
		watched.abandon();
		Thread.currentThread().interrupt();
		return Outcome.refused("extension.interrupted", "The call of " + extension + " was cancelled.");
	}
}
