/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.command;

import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.stemma.api.Outcome;
import org.stemma.api.command.CommandCall;
import org.stemma.api.command.StationCommand;
import org.stemma.core.lab.Session;
import org.stemma.station.entry.Arguments;
import org.stemma.station.entry.LabAccess;
import org.stemma.station.entry.LabLease;
import org.stemma.station.entry.LabOption;

/**
 * Imports instrument files, and what earlier imports left out: a file in which anything is wrong is shown and not kept.
 */
@Component(property = { StationCommand.NAME + "=import", "stemma.command.lab:Boolean=true",
		StationCommand.SUMMARY + "=read instrument files, match their samples and keep results" })
public final class ImportCommand implements StationCommand {

	private static final String USAGE_LINE = "import FILE... | import --run RUN, --user NAME [--password-file FILE] [--lab ADDRESS] "
			+ "[--instrument CODE] [--samples TABLE] [--reason WORDS] [--dry-run]";

	private static final String INSTRUMENT = "instrument";

	private final LabAccess access;

	/** Takes the way to a lab. */
	@Activate
	public ImportCommand(@Reference LabAccess access) {
		this.access = access;
	}

	@Override
	public int run(CommandCall call) {
		Outcome<Arguments> arguments = Arguments.parse(call.arguments(), Set.of(LabOption.NAME, INSTRUMENT,
				ShellImport.REASON, ShellImport.RUN, ShellImport.SAMPLES, LabAccess.USER, LabAccess.PASSWORD_FILE,
				LabAccess.DATABASE_PASSWORD_FILE), Set.of(ShellImport.DRY_RUN));
		if (!arguments.succeeded() || !callable(arguments.get())) {
			return Told.usage(call.err(), arguments.problems(), USAGE_LINE);
		}
		Outcome<LabLease> lease = access.lease(call, arguments.get());
		if (!lease.succeeded()) {
			return Told.refused(call.err(), lease.problems());
		}
		try (LabLease lab = lease.get()) {
			Outcome<Session> session = access.signIn(call, arguments.get(), lab.laboratory());
			return session.succeeded() ? all(new ShellImport(call, arguments.get(), lab.laboratory(), session.get()), arguments.get())
					: Told.refused(call.err(), session.problems());
		}
	}

	/** A file or a run at a time is matched by a table; a run has a file and an instrument already. */
	private static boolean callable(Arguments arguments) {
		int files = arguments.operands().size();
		return arguments.option(ShellImport.RUN).isPresent() ? files == 0 && arguments.option(INSTRUMENT).isEmpty()
				: files == 1 || files > 1 && arguments.option(ShellImport.SAMPLES).isEmpty();
	}

	private static int all(ShellImport shell, Arguments arguments) {
		return arguments.option(ShellImport.RUN).map(shell::run)
				.orElseGet(() -> arguments.operands().stream().mapToInt(shell::file).max().orElse(DONE));
	}
}
