/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.stemma.api.Outcome;
import org.stemma.api.command.CommandCall;
import org.stemma.api.command.StationCommand;
import org.stemma.core.lab.LabAddress;
import org.stemma.core.lab.Laboratories;
import org.stemma.core.lab.Laboratory;
import org.stemma.station.command.Told;
import org.stemma.station.entry.Arguments;
import org.stemma.station.entry.LabOption;

/** Makes a fresh demonstration lab and lives some days in it. */
@Component(property = { StationCommand.NAME + "=demo",
		StationCommand.SUMMARY + "=make a demonstration lab and live in it from a thaw to a certificate" })
public final class DemoCommand implements StationCommand {

	private static final String USAGE_LINE = "demo --lab FOLDER";
	private static final int DAYS_BACK = 10;

	private final Laboratories laboratories;

	/** Takes the service that makes laboratories. */
	@Activate
	public DemoCommand(@Reference Laboratories laboratories) {
		this.laboratories = laboratories;
	}

	@Override
	public int run(CommandCall call) {
		Outcome<Arguments> arguments = Arguments.parse(call.arguments(), Set.of(LabOption.NAME), Set.of());
		if (!arguments.succeeded() || arguments.get().option(LabOption.NAME).isEmpty()) {
			return Told.usage(call.err(), arguments.problems(), USAGE_LINE);
		}
		Path folder = call.folder().resolve(arguments.get().options().get(LabOption.NAME));
		try {
			return live(call, folder);
		} catch (IOException failure) {
			call.err().println("The demo cannot write to " + folder + ": " + failure.getMessage());
			return REFUSED;
		} catch (DemoStoppedException stopped) {
			call.err().println("The demo cannot go on:");
			return Told.refused(call.err(), stopped.problems());
		}
	}

	private int live(CommandCall call, Path folder) throws IOException, DemoStoppedException {
		if (Files.exists(folder) && !isEmpty(folder)) {
			call.err().println(folder + " is not empty. The demo makes a fresh lab and touches no other: "
					+ "give a folder that does not exist.");
			return REFUSED;
		}
		ZoneId zone = ZoneId.systemDefault();
		Instant start = Clock.systemUTC().instant().atZone(zone).minus(DAYS_BACK, ChronoUnit.DAYS)
				.with(LocalTime.of(7, 30)).toInstant();
		Story story = new Story(call.out(), new DemoClock(start, zone));
		DemoPerson first = DemoPerson.ADMINISTRATOR;
		Laboratories.Founding founding = new Laboratories.Founding("Stemma demonstration laboratory", zone, true,
				first.name(), first.printedName(), first.secret());
		story.line("DEMO: a made-up laboratory with a simulated clock, in " + folder);
		try (Laboratory laboratory = story.done(
				laboratories.create(new LabAddress.Folder(folder), Optional.empty(), founding, story.clock()))) {
			return new DemoDays(laboratory, story, folder).live() ? DONE : REFUSED;
		}
	}

	private static boolean isEmpty(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.findAny().isEmpty();
		}
	}
}
