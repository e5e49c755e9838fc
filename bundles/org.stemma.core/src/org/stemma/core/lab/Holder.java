/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.lab;

import java.util.Objects;

/**
 * The process that has an embedded lab open, as its lock file tells it.
 *
 * @param process words that name the process, for example {@code workbench, process 4711 since 09:12}
 * @param pid     process id
 * @param port    loopback port where it takes commands, 0 when it takes none
 * @param token   one-time token that a command shows, readable by the lab folder's owner only; empty when none
 */
public record Holder(String process, long pid, int port, String token) {

	/** Checks that nothing is missing. */
	public Holder {
		Objects.requireNonNull(process, "process");
		Objects.requireNonNull(token, "token");
	}

	/** Whether it takes commands. */
	public boolean takesCommands() {
		return port > 0 && !token.isEmpty();
	}

	@Override
	public String toString() {
		return process;
	}
}
