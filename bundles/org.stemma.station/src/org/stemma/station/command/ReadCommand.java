/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.stemma.api.Outcome;
import org.stemma.api.command.CommandCall;
import org.stemma.api.command.StationCommand;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.station.entry.Arguments;

/** Shows what an instrument file says, without a lab. */
@Component(property = { StationCommand.NAME + "=read",
		StationCommand.SUMMARY + "=show what an instrument file says, without a lab" })
public final class ReadCommand implements StationCommand {

	private static final String USAGE_LINE = "read FILE... [--zone ZONE] [--locale TAG]";

	private final Readers readers;

	/** Takes the readers. */
	@Activate
	public ReadCommand(@Reference Readers readers) {
		this.readers = readers;
	}

	@Override
	public int run(CommandCall call) {
		Outcome<Arguments> arguments = Arguments.parse(call.arguments(), Set.of("zone", "locale"), Set.of());
		if (!arguments.succeeded() || arguments.get().operands().isEmpty()) {
			return Told.usage(call.err(), arguments.problems(), USAGE_LINE);
		}
		ReaderSettings settings;
		try {
			settings = settings(arguments.get());
		} catch (java.time.DateTimeException unknown) {
			call.err().println("There is no time zone " + arguments.get().options().get("zone") + ".");
			return USAGE;
		}
		int worst = DONE;
		for (String file : arguments.get().operands()) {
			worst = Math.max(worst, read(call, call.folder().resolve(file), settings));
		}
		return worst;
	}

	private static ReaderSettings settings(Arguments arguments) {
		ZoneId zone = arguments.option("zone").map(ZoneId::of).orElseGet(ZoneId::systemDefault);
		Optional<Locale> locale = arguments.option("locale").map(Locale::forLanguageTag);
		return new ReaderSettings(zone, locale, java.util.Map.of());
	}

	private int read(CommandCall call, Path path, ReaderSettings settings) {
		try {
			InstrumentFile file = InstrumentFile.of(path);
			Outcome<Readers.Recognised> recognised = readers.recognise(file);
			recognised.result().ifPresent(known -> call.out().println(file.name() + ": " + known.named().title()
					+ ", recognised by " + known.recognition().evidence()));
			Outcome<RunContent> content = recognised.then(known -> known.named().reader().read(file, settings));
			content.result().ifPresent(run -> new RunText(run).lines().forEach(call.out()::println));
			content.problems().forEach(problem -> call.err().println(problem.text()));
			return content.succeeded() ? DONE : REFUSED;
		} catch (IOException unreadable) {
			call.err().println(path + " cannot be read: " + unreadable.getMessage());
			return REFUSED;
		}
	}
}
