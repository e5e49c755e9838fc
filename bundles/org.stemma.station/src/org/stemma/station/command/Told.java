/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.command;

import java.io.PrintStream;
import java.util.List;

import org.stemma.api.Problem;
import org.stemma.api.command.StationCommand;

/** Problems told at a shell. */
public final class Told {

	private Told() {
	}

	/** Prints problems that refused a command, one a line. */
	public static int refused(PrintStream err, List<Problem> problems) {
		problems.forEach(problem -> err.println(problem.text()));
		return StationCommand.REFUSED;
	}

	/** Prints how a command is called. */
	public static int usage(PrintStream err, List<Problem> problems, String usage) {
		problems.forEach(problem -> err.println(problem.text()));
		err.println("Usage: " + usage);
		return StationCommand.USAGE;
	}
}
