/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.api.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * One call of a command.
 *
 * @param arguments what stands behind the command's name
 * @param folder    the caller's working folder; relative paths are meant from here
 * @param out       where results go
 * @param err       where problems go
 * @param secrets   asks the caller for a secret by its prompt, without echo; answers an empty array when none can be
 *                  asked
 */
public record CommandCall(List<String> arguments, Path folder, PrintStream out, PrintStream err,
		Function<String, char[]> secrets) {

	/** Copies the arguments. */
	public CommandCall {
		arguments = List.copyOf(arguments);
		Objects.requireNonNull(folder, "folder");
		Objects.requireNonNull(out, "out");
		Objects.requireNonNull(err, "err");
		Objects.requireNonNull(secrets, "secrets");
	}
}
