/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.entry;

import java.io.Console;
import java.io.PrintStream;
import java.util.function.Function;

/** Asks for secrets at the terminal without echo; without a terminal it has none to give. */
final class ConsoleSecrets implements Function<String, char[]> {

	private final PrintStream out;

	ConsoleSecrets(PrintStream out) {
		this.out = out;
	}

	@Override
	public char[] apply(String prompt) {
		Console console = System.console();
		if (console == null) {
			return new char[0];
		}
		out.flush();
		char[] secret = console.readPassword("%s ", prompt);
		return secret == null ? new char[0] : secret;
	}
}
