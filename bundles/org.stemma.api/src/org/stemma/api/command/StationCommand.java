/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.api.command;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A command of the station, run from a shell or handed to the process that holds the lab. Registered as a service with
 * the properties {@link #NAME} and {@link #SUMMARY}.
 */
@ConsumerType
public interface StationCommand {

	/** Service property, {@code String}: the command's name, for example {@code import}. */
	String NAME = "stemma.command";

	/** Service property, {@code String}: one line of help. */
	String SUMMARY = "stemma.command.summary";

	/** Exit code: done. */
	int DONE = 0;
	/** Exit code: refused, or done with problems that a person has to look at. */
	int REFUSED = 1;
	/** Exit code: the call itself was wrong. */
	int USAGE = 2;

	/**
	 * Carries the command out.
	 *
	 * @param call the arguments and where to write
	 * @return {@link #DONE}, {@link #REFUSED} or {@link #USAGE}
	 */
	int run(CommandCall call);
}
