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
import org.stemma.station.entry.Arguments;
import org.stemma.station.entry.LabAccess;
import org.stemma.station.entry.LabLease;
import org.stemma.station.entry.LabOption;

/** Copies a lab while work goes on. */
@Component(property = { StationCommand.NAME + "=backup", "stemma.command.lab:Boolean=true",
		StationCommand.SUMMARY + "=copy a whole lab into a new folder while work goes on" })
public final class BackupCommand implements StationCommand {

	private static final String USAGE_LINE = "backup --to FOLDER [--lab ADDRESS]";

	private final LabAccess access;

	/** Takes the way to a lab. */
	@Activate
	public BackupCommand(@Reference LabAccess access) {
		this.access = access;
	}

	@Override
	public int run(CommandCall call) {
		Outcome<Arguments> arguments = Arguments.parse(call.arguments(),
				Set.of(LabOption.NAME, "to", LabAccess.DATABASE_PASSWORD_FILE), Set.of());
		if (!arguments.succeeded() || arguments.get().option("to").isEmpty()) {
			return Told.usage(call.err(), arguments.problems(), USAGE_LINE);
		}
		Outcome<LabLease> lease = access.lease(call, arguments.get());
		if (!lease.succeeded()) {
			return Told.refused(call.err(), lease.problems());
		}
		try (LabLease lab = lease.get()) {
			Outcome<String> done = lab.laboratory().upkeep()
					.backup(call.folder().resolve(arguments.get().options().get("to")));
			done.result().ifPresent(call.out()::println);
			return done.problems().isEmpty() ? DONE : Told.refused(call.err(), done.problems());
		}
	}
}
