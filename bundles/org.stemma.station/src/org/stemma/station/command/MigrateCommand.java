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
import org.stemma.core.lab.LabAddress;
import org.stemma.core.lab.Laboratories;
import org.stemma.station.entry.Arguments;
import org.stemma.station.entry.LabAccess;
import org.stemma.station.entry.LabOption;

/** Extends a lab that an earlier version made; on a server with the account that owns it. */
@Component(property = { StationCommand.NAME + "=migrate",
		StationCommand.SUMMARY + "=extend a lab that an earlier version made, as its owner" })
public final class MigrateCommand implements StationCommand {

	private static final String USAGE_LINE = "migrate --lab ADDRESS [--database-password-file FILE]";

	private final Laboratories laboratories;
	private final LabAccess access;

	/** Takes the service that extends laboratories and the way to its secrets. */
	@Activate
	public MigrateCommand(@Reference Laboratories laboratories, @Reference LabAccess access) {
		this.laboratories = laboratories;
		this.access = access;
	}

	@Override
	public int run(CommandCall call) {
		Outcome<Arguments> parsed = Arguments.parse(call.arguments(),
				Set.of(LabOption.NAME, LabAccess.DATABASE_PASSWORD_FILE), Set.of());
		if (!parsed.succeeded() || !parsed.get().operands().isEmpty() || parsed.get().option(LabOption.NAME).isEmpty()) {
			return Told.usage(call.err(), parsed.problems(), USAGE_LINE);
		}
		Outcome<Boolean> done = LabOption.ofProcess().address(call.arguments(), call.folder())
				.then(address -> migrate(call, parsed.get(), address));
		if (!done.succeeded()) {
			return Told.refused(call.err(), done.problems());
		}
		done.problems().forEach(note -> call.out().println(note.text()));
		if (done.problems().isEmpty()) {
			call.out().println("The laboratory fits this version of Stemma already; nothing was changed.");
		}
		return DONE;
	}

	private Outcome<Boolean> migrate(CommandCall call, Arguments arguments, LabAddress address) {
		return access.databaseSecret(call, arguments, address).then(secret -> laboratories.migrate(address, secret));
	}
}
