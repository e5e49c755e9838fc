/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.command;

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
 * @param values   options with their value, by name with dashes; a flag has an empty one
 * @param operands everything else
 */
record Options(Map<String, String> values, List<String> operands) {

	static Outcome<Options> parse(List<String> arguments, Set<String> valued, Set<String> flags) {
		Map<String, String> values = new HashMap<>();
		List<String> operands = new ArrayList<>();
		for (int i = 0; i < arguments.size(); i++) {
			String argument = arguments.get(i);
			if (!argument.startsWith("--")) {
				operands.add(argument);
			} else if (flags.contains(argument)) {
				values.put(argument, "");
			} else if (valued.contains(argument) && i + 1 < arguments.size()) {
				values.put(argument, arguments.get(++i));
			} else {
				return Outcome.refused("command.option", valued.contains(argument) ? argument + " needs a value behind it."
						: "There is no option " + argument + ".");
			}
		}
		return Outcome.of(new Options(Map.copyOf(values), List.copyOf(operands)));
	}

	Optional<String> value(String name) {
		return Optional.ofNullable(values.get(name));
	}

	boolean has(String flag) {
		return values.containsKey(flag);
	}
}
