/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.stemma.api.Outcome;

/**
 * Arguments of a command, taken apart.
 *
 * @param options   options with a value, by name without dashes
 * @param flags     options without a value
 * @param operands  everything else, in order
 */
public record Arguments(Map<String, String> options, Set<String> flags, List<String> operands) {

	/** Copies the collections. */
	public Arguments {
		options = Map.copyOf(options);
		flags = Set.copyOf(flags);
		operands = List.copyOf(operands);
	}

	/**
	 * Takes arguments apart; {@code --} ends the options.
	 *
	 * @param arguments what was given
	 * @param valued    names of options that take a value
	 * @param plain     names of options that take none
	 */
	public static Outcome<Arguments> parse(List<String> arguments, Set<String> valued, Set<String> plain) {
		Map<String, String> options = new HashMap<>();
		List<String> flags = new ArrayList<>();
		List<String> operands = new ArrayList<>();
		for (int index = 0; index < arguments.size(); index++) {
			String argument = arguments.get(index);
			if ("--".equals(argument)) {
				operands.addAll(arguments.subList(index + 1, arguments.size()));
				break;
			} else if (!argument.startsWith("--")) {
				operands.add(argument);
			} else if (plain.contains(argument.substring(2))) {
				flags.add(argument.substring(2));
			} else if (!valued.contains(argument.substring(2))) {
				return Outcome.refused("command.option", "There is no option " + argument + ".");
			} else if (index + 1 == arguments.size()) {
				return Outcome.refused("command.option", argument + " needs a value behind it.");
			} else {
				options.put(argument.substring(2), arguments.get(++index));
			}
		}
		return Outcome.of(new Arguments(options, Set.copyOf(flags), operands));
	}

	/** The value of an option. */
	public Optional<String> option(String name) {
		return Optional.ofNullable(options.get(name));
	}

	/** Whether a flag was given. */
	public boolean has(String flag) {
		return flags.contains(flag);
	}
}
