/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.api;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/**
 * What came of something that a person asked for: a result, problems, or a result with notes.
 *
 * <p>
 * An outcome without a result always holds at least one {@linkplain Severity#ERROR blocking} problem. Immutable and
 * safe to share between threads.
 *
 * @param result   the result, or empty when it could not be had
 * @param problems what people should know, in the order found
 * @param <T>      the type of the result
 */
public record Outcome<T>(Optional<T> result, List<Problem> problems) {

	/** Copies the list and refuses an outcome that has neither a result nor a blocking problem. */
	public Outcome {
		problems = List.copyOf(problems);
		if (result.isEmpty() && problems.stream().noneMatch(Problem::blocks)) {
			throw new IllegalArgumentException("An outcome without a result must say why");
		}
	}

	/** A result with nothing to remark. */
	public static <T> Outcome<T> of(T result) {
		return new Outcome<>(Optional.of(result), List.of());
	}

	/** A result with notes; none of them may block. */
	public static <T> Outcome<T> of(T result, List<Problem> notes) {
		return new Outcome<>(Optional.of(result), notes);
	}

	/** No result, for this one reason. */
	public static <T> Outcome<T> refused(String code, String message) {
		return refused(List.of(Problem.error(code, message)));
	}

	/** No result, for these reasons. */
	public static <T> Outcome<T> refused(List<Problem> problems) {
		return new Outcome<>(Optional.empty(), problems);
	}

	/** Whether there is a result. */
	public boolean succeeded() {
		return result.isPresent();
	}

	/** The result; throws {@link NoSuchElementException} naming the problems when there is none. */
	public T get() {
		return result.orElseThrow(() -> new NoSuchElementException(problems.toString()));
	}

	/** The same outcome with its result put through a function that cannot fail. */
	public <U> Outcome<U> map(Function<? super T, ? extends U> function) {
		return new Outcome<>(result.map(function), problems);
	}

	/** Goes on with a step that may itself be refused; notes of both steps are kept. */
	public <U> Outcome<U> then(Function<? super T, Outcome<U>> step) {
		if (result.isEmpty()) {
			return refused(problems);
		}
		Outcome<U> next = step.apply(result.get());
		return new Outcome<>(next.result, join(problems, next.problems));
	}

	private static List<Problem> join(List<Problem> first, List<Problem> second) {
		return java.util.stream.Stream.concat(first.stream(), second.stream()).toList();
	}
}
