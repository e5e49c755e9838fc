/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.sheets;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.Problem;

/**
 * Something done with a library that answers damaged files with whatever its code ran into. Each failure becomes a
 * refusal of the file. The library's own classes are looked for where it lies, whoever calls. Only a failure of the machine itself, such as lack of memory, goes on.
 *
 * @param name the file
 * @param what what it is, for the message
 */
record Attempt(String name, String what) {

	<T> Outcome<T> at(Callable<T> task) {
		FutureTask<T> run = new FutureTask<>(task);
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		thread.setContextClassLoader(Attempt.class.getClassLoader());
		try {
			run.run();
			return Outcome.of(run.get());
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			return refused("reading was interrupted", interrupted);
		} catch (ExecutionException failure) {
			Throwable cause = failure.getCause();
			if (cause instanceof VirtualMachineError fatal && !(cause instanceof StackOverflowError)) {
				throw fatal;
			}
			return refused(reason(cause), cause);
		} finally {
			thread.setContextClassLoader(before);
		}
	}

	private static String reason(Throwable cause) {
		String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
		return message.lines().findFirst().orElse("");
	}

	private <T> Outcome<T> refused(String reason, Throwable cause) {
		String dot = reason.endsWith(".") ? "" : ".";
		return Outcome.refused(List.of(Problem.error(what + ".unreadable",
				"The " + what + " cannot be read: " + reason + dot + " Export the run again.", new Place(name, 1, 0, ""))
				.causedBy(cause)));
	}
}
