/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
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
import org.stemma.core.lab.Upkeep;
import org.stemma.station.entry.Arguments;
import org.stemma.station.entry.LabAccess;
import org.stemma.station.entry.LabLease;
import org.stemma.station.entry.LabOption;

/** Copies a whole lab to another address, on whichever engines, and verifies the copy. */
@Component(property = { StationCommand.NAME + "=copy",
		StationCommand.SUMMARY + "=copy a whole lab to another address and verify it" })
public final class CopyCommand implements StationCommand {

	private static final String FROM = "from";
	private static final String TO = "to";
	private static final String TO_PASSWORD_FILE = "to-database-password-file";
	private static final String USAGE_LINE = "copy --from ADDRESS --to ADDRESS [--database-password-file FILE] [--"
			+ TO_PASSWORD_FILE + " FILE]";

	private final Laboratories laboratories;
	private final LabAccess access;

	/** Takes the service that makes laboratories and the way to a lab. */
	@Activate
	public CopyCommand(@Reference Laboratories laboratories, @Reference LabAccess access) {
		this.laboratories = laboratories;
		this.access = access;
	}

	@Override
	public int run(CommandCall call) {
		Outcome<Arguments> parsed = Arguments.parse(call.arguments(),
				Set.of(FROM, TO, LabAccess.DATABASE_PASSWORD_FILE, TO_PASSWORD_FILE), Set.of());
		if (!parsed.succeeded() || !parsed.get().options().keySet().containsAll(Set.of(FROM, TO))) {
			return Told.usage(call.err(), parsed.problems(), USAGE_LINE);
		}
		try {
			Outcome<Upkeep.Report> report = copy(call, parsed.get());
			report.problems().forEach(problem -> call.err().println(problem.text()));
			return report.succeeded() ? RestoreCommand.tell(call, report.get()) : REFUSED;
		} catch (IOException failure) {
			call.err().println("There is no place for the copy on its way: " + failure.getMessage());
			return REFUSED;
		}
	}

	private Outcome<Upkeep.Report> copy(CommandCall call, Arguments arguments) throws IOException {
		Path way = Files.createTempDirectory("stemma-copy-");
		try {
			return address(call, arguments, FROM).then(from -> address(call, arguments, TO)
					.then(to -> out(call, arguments, from, way).then(done -> in(call, arguments, way, to))));
		} finally {
			remove(way);
		}
	}

	private static Outcome<LabAddress> address(CommandCall call, Arguments arguments, String option) {
		return LabOption.ofProcess().address(List.of("--" + LabOption.NAME, arguments.options().get(option)), call.folder());
	}

	private Outcome<String> out(CommandCall call, Arguments arguments, LabAddress from, Path way) {
		Outcome<LabLease> lease = access.lease(call, arguments, from);
		if (!lease.succeeded()) {
			return Outcome.refused(lease.problems());
		}
		try (LabLease lab = lease.get()) {
			return lab.laboratory().upkeep().backup(way);
		}
	}

	private Outcome<Upkeep.Report> in(CommandCall call, Arguments arguments, Path way, LabAddress to) {
		Outcome<Optional<char[]>> secret = to instanceof LabAddress.Server server
				? access.databaseSecret(call, arguments.option(TO_PASSWORD_FILE), server)
				: Outcome.of(Optional.empty());
		return secret.then(password -> laboratories.restore(way, to, password));
	}

	private static void remove(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(each);
			}
		}
	}
}
