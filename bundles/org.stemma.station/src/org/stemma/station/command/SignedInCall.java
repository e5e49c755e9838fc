/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.command;

import java.util.Optional;
import java.util.Set;

import org.stemma.api.Outcome;
import org.stemma.api.command.CommandCall;
import org.stemma.core.lab.Laboratory;
import org.stemma.core.lab.Session;
import org.stemma.station.entry.Arguments;
import org.stemma.station.entry.LabAccess;
import org.stemma.station.entry.LabLease;
import org.stemma.station.entry.LabOption;

/** A command that writes something of a lab to a file for a person who signs in. */
public final class SignedInCall {

	/** The option that names the file. */
	public static final String TO = "to";

	private final LabAccess access;
	private final String usage;

	/**
	 * Such a command.
	 *
	 * @param usage its line of usage
	 */
	public SignedInCall(LabAccess access, String usage) {
		this.access = access;
		this.usage = usage;
	}

	/** What is done in the lab; answers the exit code. */
	@FunctionalInterface
	public interface Work {

		/** Does it. */
		int in(Laboratory laboratory, Session session);
	}

	/** What was typed; empty when it is not what the command takes, which was said. */
	public Optional<Arguments> arguments(CommandCall call, int mostOperands) {
		Outcome<Arguments> arguments = Arguments.parse(call.arguments(), Set.of(LabOption.NAME, TO, LabAccess.USER,
				LabAccess.PASSWORD_FILE, LabAccess.DATABASE_PASSWORD_FILE), Set.of());
		Optional<Arguments> right = arguments.result().filter(typed -> !typed.operands().isEmpty()
				&& typed.operands().size() <= mostOperands && typed.option(TO).isPresent());
		if (right.isEmpty()) {
			Told.usage(call.err(), arguments.problems(), usage);
		}
		return right;
	}

	/** Opens the lab, signs in and works. */
	public int run(CommandCall call, Arguments arguments, Work work) {
		Outcome<LabLease> lease = access.lease(call, arguments);
		if (!lease.succeeded()) {
			return Told.refused(call.err(), lease.problems());
		}
		try (LabLease lab = lease.get()) {
			Outcome<Session> session = access.signIn(call, arguments, lab.laboratory());
			return session.succeeded() ? work.in(lab.laboratory(), session.get()) : Told.refused(call.err(), session.problems());
		}
	}
}
