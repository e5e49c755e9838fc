/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.entry;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.stemma.api.Outcome;
import org.stemma.core.lab.LabAddress;

/** Which lab a command line means: {@code --lab ADDRESS}, else the user's own. */
public final class LabOption {

	/** The option's name without dashes. */
	public static final String NAME = "lab";

	private final Map<String, String> environment;
	private final Path home;

	/** Takes the environment and the user's home folder, on which the default depends. */
	public LabOption(Map<String, String> environment, Path home) {
		this.environment = Map.copyOf(environment);
		this.home = home;
	}

	/** Takes both from the running process. */
	public static LabOption ofProcess() {
		return new LabOption(System.getenv(), Path.of(System.getProperty("user.home")));
	}

	/**
	 * The lab that some arguments mean.
	 *
	 * @param arguments as given, other options included
	 * @param folder    relative folders are meant from here
	 */
	public Outcome<LabAddress> address(List<String> arguments, Path folder) {
		int index = arguments.indexOf("--" + NAME);
		if (index < 0 || index + 1 >= arguments.size()) {
			return Outcome.of(LabAddress.own(environment, home));
		}
		return LabAddress.parse(arguments.get(index + 1)).map(address -> from(address, arguments.get(index + 1), folder));
	}

	private static LabAddress from(LabAddress address, String text, Path folder) {
		return address instanceof LabAddress.Folder ? new LabAddress.Folder(folder.resolve(text)) : address;
	}
}
