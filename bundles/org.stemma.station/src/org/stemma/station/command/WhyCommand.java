/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.command;

import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.stemma.api.command.CommandCall;
import org.stemma.api.command.StationCommand;
import org.stemma.station.entry.MissingServices;

/** Says why a service is missing: the chain of references that are not satisfied, down to what nobody provides. */
@Component(property = { StationCommand.NAME + "=why",
		StationCommand.SUMMARY + "=say which service is missing, and the chain that leads to it" })
public final class WhyCommand implements StationCommand {

	private final ServiceComponentRuntime runtime;

	/** Takes the runtime that knows every component. */
	@Activate
	public WhyCommand(@Reference ServiceComponentRuntime runtime) {
		this.runtime = runtime;
	}

	@Override
	public int run(CommandCall call) {
		MissingServices missing = MissingServices.of(runtime);
		List<String> unknown = missing.unknown(call.arguments());
		if (!unknown.isEmpty()) {
			call.err().println("No component here, and no service of one, has a name with: " + String.join(", ", unknown));
			return REFUSED;
		}
		List<String> lines = missing.chains(call.arguments());
		if (lines.isEmpty()) {
			long there = missing.components(call.arguments());
			call.out().println("No service is missing: " + there + (there == 1 ? " component is" : " components are") + " satisfied.");
			return DONE;
		}
		lines.forEach(call.out()::println);
		return REFUSED;
	}
}
