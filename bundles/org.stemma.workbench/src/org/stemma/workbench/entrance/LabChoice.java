/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.workbench.entrance;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.stemma.api.Outcome;
import org.stemma.core.lab.LabAddress;

/**
 * Which lab is meant: {@code --lab ADDRESS}, else the property {@code stemma.lab}, else the user's own.
 *
 * @param property    value of the property, if set
 * @param environment environment variables
 * @param home        the user's home folder
 */
record LabChoice(Optional<String> property, Map<String, String> environment, Path home) {

	private static final String OPTION = "--lab";

	static LabChoice ofProcess() {
		return new LabChoice(Optional.ofNullable(System.getProperty("stemma.lab")), System.getenv(),
				Path.of(System.getProperty("user.home")));
	}

	/** The address, or why what was given is none. */
	Outcome<LabAddress> address(List<String> arguments) {
		int option = arguments.indexOf(OPTION);
		if (option >= 0 && option + 1 == arguments.size()) {
			return Outcome.refused("lab.address", OPTION + " needs the address of a lab behind it.");
		}
		Optional<String> given = option < 0 ? property.filter(text -> !text.isBlank()) : Optional.of(arguments.get(option + 1));
		return given.map(LabAddress::parse).orElseGet(() -> Outcome.of(LabAddress.own(environment, home)));
	}
}
