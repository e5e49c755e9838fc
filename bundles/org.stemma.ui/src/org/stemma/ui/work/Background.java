/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.work;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Runs work off the user interface's thread and hands the result back on it.
 *
 * <p>
 * A failure that nobody can act on goes to the failure handler, which shows it in plain words and logs it.
 */
public final class Background {

	/** Starts work under a title that people see in the progress view. */
	@FunctionalInterface
	public interface Starter {
		/** Starts it on another thread. */
		void start(String title, Runnable work);
	}

	private final Starter starter;
	private final Executor userInterface;
	private final Consumer<Throwable> failures;

	/**
	 * Takes how work is started, how the user interface's thread is reached, and who is told of failures.
	 *
	 * @param starter       starts work on another thread
	 * @param userInterface runs something on the user interface's thread, soon; drops it when that is gone
	 * @param failures      is told of failures, on the user interface's thread
	 */
	public Background(Starter starter, Executor userInterface, Consumer<Throwable> failures) {
		this.starter = Objects.requireNonNull(starter, "starter");
		this.userInterface = Objects.requireNonNull(userInterface, "userInterface");
		this.failures = Objects.requireNonNull(failures, "failures");
	}

	/**
	 * Runs work and then something with its result.
	 *
	 * @param title what people see in the progress view
	 * @param work  runs on another thread
	 * @param then  runs on the user interface's thread
	 * @param <T>   type of the result
	 */
	public <T> void run(String title, Callable<T> work, Consumer<? super T> then) {
		run(title, work, then, failures);
	}

	/**
	 * Runs work and then something with its result, or with its failure.
	 *
	 * @param title  what people see in the progress view
	 * @param work   runs on another thread
	 * @param then   runs on the user interface's thread
	 * @param failed is told of a failure, on the user interface's thread; it shows it in plain words
	 * @param <T>    type of the result
	 */
	public <T> void run(String title, Callable<T> work, Consumer<? super T> then, Consumer<? super Throwable> failed) {
		starter.start(title, () -> carryOut(work, then, failed));
	}

	/** Runs something on the user interface's thread, soon; drops it when that is gone. */
	public void onUserInterface(Runnable action) {
		userInterface.execute(action);
	}

	private <T> void carryOut(Callable<T> work, Consumer<? super T> then, Consumer<? super Throwable> failed) {
		T result;
		try {
			result = work.call();
		} catch (Exception failure) {
			userInterface.execute(() -> failed.accept(failure));
			return;
		}
		userInterface.execute(() -> then.accept(result));
	}
}
