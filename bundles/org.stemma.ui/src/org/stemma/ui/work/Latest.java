/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.work;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work of which only the newest request matters: one at a time, requests that come meanwhile replace one another. For the
 * user interface's thread.
 *
 * @param <T> type of the result
 */
public final class Latest<T> {

	private final Background background;
	private final String title;
	private final boolean stops;
	private final Consumer<? super T> then;
	private final Consumer<? super Throwable> failed;
	private Optional<Function<BooleanSupplier, T>> waiting = Optional.empty();
	private Optional<AtomicBoolean> running = Optional.empty();

	/**
	 * Nothing asked yet.
	 *
	 * @param title  what people see in the progress view
	 * @param stops  whether a newer request makes the result of the one at work useless, so that it is told to stop
	 * @param then   takes results, on the user interface's thread
	 * @param failed is told of a failure, on the user interface's thread
	 */
	public Latest(Background background, String title, boolean stops, Consumer<? super T> then, Consumer<? super Throwable> failed) {
		this.background = Objects.requireNonNull(background, "background");
		this.title = Objects.requireNonNull(title, "title");
		this.stops = stops;
		this.then = Objects.requireNonNull(then, "then");
		this.failed = Objects.requireNonNull(failed, "failed");
	}

	/** Asks for work, which may look whether it should stop. */
	public void ask(Function<BooleanSupplier, T> work) {
		if (running.isEmpty()) {
			start(work);
		} else {
			waiting = Optional.of(work);
			running.filter(flag -> stops).ifPresent(flag -> flag.set(true));
		}
	}

	private void start(Function<BooleanSupplier, T> work) {
		AtomicBoolean stop = new AtomicBoolean();
		running = Optional.of(stop);
		background.run(title, () -> work.apply(stop::get), result -> ended(stop, () -> then.accept(result)),
				failure -> ended(stop, () -> failed.accept(failure)));
	}

	private void ended(AtomicBoolean stop, Runnable use) {
		running = Optional.empty();
		Optional<Function<BooleanSupplier, T>> next = waiting;
		waiting = Optional.empty();
		next.ifPresent(this::start);
		if (!stop.get()) {
			use.run();
		}
	}
}
