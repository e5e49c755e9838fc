/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.command;

import java.nio.file.Path;
import java.util.Set;

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
import org.stemma.station.entry.LabOption;

/** Makes a lab from a backup and verifies the copy. */
@Component(property = { StationCommand.NAME + "=restore",
		StationCommand.SUMMARY + "=make a lab from a backup and verify it" })
public final class RestoreCommand implements StationCommand {

	private static final String USAGE_LINE = "restore --from FOLDER --lab ADDRESS";

	private final Laboratories laboratories;
	private final LabAccess access;

	/** Takes the service that makes laboratories and the way to its secrets. */
	@Activate
	public RestoreCommand(@Reference Laboratories laboratories, @Reference LabAccess access) {
		this.laboratories = laboratories;
		this.access = access;
	}

	@Override
	public int run(CommandCall call) {
		Outcome<Arguments> parsed = Arguments.parse(call.arguments(),
				Set.of(LabOption.NAME, "from", LabAccess.DATABASE_PASSWORD_FILE), Set.of());
		if (!parsed.succeeded() || parsed.get().option("from").isEmpty()
				|| parsed.get().option(LabOption.NAME).isEmpty()) {
			return Told.usage(call.err(), parsed.problems(), USAGE_LINE);
		}
		Arguments arguments = parsed.get();
		Path backup = call.folder().resolve(arguments.options().get("from"));
		Outcome<Upkeep.Report> report = LabOption.ofProcess().address(call.arguments(), call.folder())
				.then(address -> restore(call, arguments, backup, address));
		report.problems().forEach(problem -> call.err().println(problem.text()));
		return report.succeeded() ? tell(call, report.get()) : REFUSED;
	}

	private Outcome<Upkeep.Report> restore(CommandCall call, Arguments arguments, Path backup, LabAddress address) {
		return access.databaseSecret(call, arguments, address)
				.then(secret -> laboratories.restore(backup, address, secret));
	}

	static int tell(CommandCall call, Upkeep.Report report) {
		call.out().println(report.summary());
		report.findings().forEach(line -> call.err().println("  DOES NOT AGREE: " + line));
		return report.intact() ? DONE : REFUSED;
	}
}
