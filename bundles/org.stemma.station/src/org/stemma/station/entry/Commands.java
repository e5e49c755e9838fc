/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.entry;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.stemma.api.command.StationCommand;

/** The commands that there are now, those of other bundles included. */
@Component(service = Commands.class)
public final class Commands {

	/** Service property, {@code Boolean}: whether a command works on one lab, and so belongs to that lab's holder. */
	public static final String NEEDS_LAB = "stemma.command.lab";

	private final Map<StationCommand, Entry> entries = new ConcurrentHashMap<>();

	/** Starts without any. */
	@Activate
	public Commands() {
		// the commands come one by one
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addCommand(StationCommand command, Map<String, Object> properties) {
		entries.put(command, new Entry(String.valueOf(properties.get(StationCommand.NAME)),
				String.valueOf(properties.get(StationCommand.SUMMARY)),
				Boolean.parseBoolean(String.valueOf(properties.get(NEEDS_LAB))), command));
	}

	void removeCommand(StationCommand command) {
		entries.remove(command);
	}

	/** The command of that name. */
	public Optional<Entry> find(String name) {
		return entries.values().stream().filter(entry -> entry.name().equals(name)).findFirst();
	}

	/** One line for each command. */
	public List<String> describe() {
		return entries.values().stream().sorted(Comparator.comparing(Entry::name))
				.map(entry -> String.format(java.util.Locale.ROOT, "  %-12s %s", entry.name(), entry.summary()))
				.toList();
	}

	/**
	 * A command.
	 *
	 * @param name     its name
	 * @param summary  one line of help
	 * @param needsLab whether it works on one lab
	 * @param command  what carries it out
	 */
	public record Entry(String name, String summary, boolean needsLab, StationCommand command) {
	}
}
