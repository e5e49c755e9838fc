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
import org.stemma.station.entry.LabAccess;
import org.stemma.station.entry.LabOption;

/** Makes a fresh demonstration lab and lives some days in it. */
@Component(property = { StationCommand.NAME + "=demo",
		StationCommand.SUMMARY + "=make a demonstration lab and live in it from a thaw to a certificate" })
public final class DemoCommand implements StationCommand {

	private static final String USAGE_LINE = "demo --lab ADDRESS [--to FOLDER] [--database-password-file FILE]";
	private static final String TO = "to";
	private static final int DAYS_BACK = 10;

	private final Laboratories laboratories;
	private final LabAccess access;

	/** Takes the service that makes laboratories and the way to its secrets. */
	@Activate
	public DemoCommand(@Reference Laboratories laboratories, @Reference LabAccess access) {
		this.laboratories = laboratories;
		this.access = access;
	}

	@Override
	public int run(CommandCall call) {
		Outcome<Arguments> parsed = Arguments.parse(call.arguments(),
				Set.of(LabOption.NAME, TO, LabAccess.DATABASE_PASSWORD_FILE), Set.of());
		if (!parsed.succeeded() || parsed.get().option(LabOption.NAME).isEmpty()) {
			return Told.usage(call.err(), parsed.problems(), USAGE_LINE);
		}
		Outcome<LabAddress> address = LabOption.ofProcess().address(call.arguments(), call.folder());
		return address.succeeded() ? run(call, parsed.get(), address.get()) : Told.refused(call.err(), address.problems());
	}

	private int run(CommandCall call, Arguments arguments, LabAddress address) {
		Path folder = folder(call, arguments, address);
		try {
			return live(call, arguments, address, folder);
		} catch (IOException failure) {
			call.err().println("The demo cannot write to " + folder + ": " + failure.getMessage());
			return REFUSED;
		} catch (DemoStoppedException stopped) {
			call.err().println("The demo cannot go on:");
			return Told.refused(call.err(), stopped.problems());
		}
	}

	/** Where exports and certificate go: a lab in a folder takes them along. */
	private static Path folder(CommandCall call, Arguments arguments, LabAddress address) {
		Path beside = switch (address) {
		case LabAddress.Folder lab -> lab.path();
		case LabAddress.Server server -> call.folder().resolve("demo-" + server.database());
		};
		return arguments.option(TO).map(call.folder()::resolve).orElse(beside);
	}

	private int live(CommandCall call, Arguments arguments, LabAddress address, Path folder) throws IOException, DemoStoppedException {
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
		story.line("DEMO: a made-up laboratory with a simulated clock, in " + address);
		try (Laboratory laboratory = story.done(access.databaseSecret(call, arguments, address)
				.then(secret -> laboratories.create(address, secret, founding, story.clock())))) {
			return new DemoDays(laboratory, story, folder).live() ? DONE : REFUSED;
		}
	}

	private static boolean isEmpty(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.findAny().isEmpty();
		}
	}
}
