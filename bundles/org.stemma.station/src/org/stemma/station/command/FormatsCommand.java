/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.command;

import java.util.Locale;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.stemma.api.command.CommandCall;
import org.stemma.api.command.StationCommand;

/** Lists the formats that can be read now. */
@Component(property = { StationCommand.NAME + "=formats",
		StationCommand.SUMMARY + "=list the instrument formats that can be read" })
public final class FormatsCommand implements StationCommand {

	private final Readers readers;

	/** Takes the readers. */
	@Activate
	public FormatsCommand(@Reference Readers readers) {
		this.readers = readers;
	}

	@Override
	public int run(CommandCall call) {
		readers.all().forEach(
				named -> call.out().printf(Locale.ROOT, "%-28s %s%n", named.format(), named.title()));
		return DONE;
	}
}
