/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.entry;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.stemma.api.command.CommandCall;
import org.stemma.core.lab.Holder;
import org.stemma.core.lab.LabAddress;
import org.stemma.core.lab.Laboratories;
import org.stemma.station.holder.CommandClient;

/** Hands a command over to the process that holds the lab, where there is one. */
@Component(service = HandOver.class)
public final class HandOver {

	private final LabOption labs = LabOption.ofProcess();
	private final AtomicReference<Laboratories> laboratories = new AtomicReference<>();

	/** Starts without the service that knows holders, so that a command can say why it is missing. */
	@Activate
	public HandOver() {
		// the service comes by itself
	}

	@Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
	void addLaboratories(Laboratories service) {
		laboratories.set(service);
	}

	void removeLaboratories(Laboratories service) {
		laboratories.compareAndSet(service, null);
	}

	/**
	 * Lets the lab's holder carry a command out.
	 *
	 * @return the exit code it had there, or empty when no other process takes commands for that lab
	 */
	OptionalInt tryHolder(String command, CommandCall call) {
		Optional<LabAddress> address = labs.address(call.arguments(), call.folder()).result();
		Optional<Holder> holder = Optional.ofNullable(laboratories.get())
				.flatMap(service -> address.flatMap(service::holder))
				.filter(Holder::takesCommands)
				.filter(other -> other.pid() != ProcessHandle.current().pid());
		return holder.isEmpty() ? OptionalInt.empty() : run(holder.get(), command, call);
	}

	private static OptionalInt run(Holder holder, String command, CommandCall call) {
		try {
			call.err().println("The lab is held by " + holder.process() + "; the command is carried out there.");
			return OptionalInt.of(new CommandClient(holder).run(command, call));
		} catch (IOException failure) {
			call.err().println("The lab is held by " + holder.process() + ", which does not answer: "
					+ failure.getMessage() + ". Close it, or try again.");
			return OptionalInt.of(1);
		}
	}
}
