/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.entry;

import java.util.HashMap;
import java.util.Map;

import org.stemma.api.command.StationCommand;

/** Commands without a framework. */
public final class CommandsForTests {

	private CommandsForTests() {
	}

	/** Commands that work on a lab, and others. */
	public static Commands with(Map<String, StationCommand> onLab, Map<String, StationCommand> others) {
		Commands commands = new Commands();
		onLab.forEach((name, command) -> commands.addCommand(command, properties(name, true)));
		others.forEach((name, command) -> commands.addCommand(command, properties(name, false)));
		return commands;
	}

	private static Map<String, Object> properties(String name, boolean lab) {
		Map<String, Object> properties = new HashMap<>();
		properties.put(StationCommand.NAME, name);
		properties.put(StationCommand.SUMMARY, "for a test");
		properties.put(Commands.NEEDS_LAB, lab);
		return properties;
	}
}
