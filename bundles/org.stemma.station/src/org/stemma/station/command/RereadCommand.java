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

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.api.command.CommandCall;
import org.stemma.api.command.StationCommand;
import org.stemma.core.instrument.Imports.Reread;
import org.stemma.core.lab.Laboratory;
import org.stemma.core.lab.Session;
import org.stemma.station.entry.Arguments;
import org.stemma.station.entry.LabAccess;
import org.stemma.station.entry.LabLease;
import org.stemma.station.entry.LabOption;

/** Reads the kept file of a run again, with the reader of today, and prints what differs. */
@Component(property = { StationCommand.NAME + "=reread", "stemma.command.lab:Boolean=true",
		StationCommand.SUMMARY + "=read the kept file of a run again and show what a newer reader says differently" })
public final class RereadCommand implements StationCommand {

	private static final String USAGE_LINE = "reread RUN... --user NAME [--password-file FILE] [--lab ADDRESS]";

	private final LabAccess access;

	/** Takes the way to a lab. */
	@Activate
	public RereadCommand(@Reference LabAccess access) {
		this.access = access;
	}

	@Override
	public int run(CommandCall call) {
		Outcome<Arguments> arguments = Arguments.parse(call.arguments(),
				Set.of(LabOption.NAME, LabAccess.USER, LabAccess.PASSWORD_FILE, LabAccess.DATABASE_PASSWORD_FILE), Set.of());
		if (!arguments.succeeded() || arguments.get().operands().isEmpty()) {
			return Told.usage(call.err(), arguments.problems(), USAGE_LINE);
		}
		Outcome<LabLease> lease = access.lease(call, arguments.get());
		if (!lease.succeeded()) {
			return Told.refused(call.err(), lease.problems());
		}
		try (LabLease lab = lease.get()) {
			return all(call, arguments.get(), lab.laboratory());
		}
	}

	private int all(CommandCall call, Arguments arguments, Laboratory laboratory) {
		Outcome<Session> session = access.signIn(call, arguments, laboratory);
		if (!session.succeeded()) {
			return Told.refused(call.err(), session.problems());
		}
		return arguments.operands().stream().mapToInt(code -> told(call, code,
				ref(laboratory, code).then(run -> laboratory.imports().reread(session.get(), run)))).max().orElse(DONE);
	}

	private static Outcome<RecordRef> ref(Laboratory laboratory, String code) {
		Optional<RecordRef> run = laboratory.records().find("instrument.InstrumentRun", code).map(RecordView::ref);
		return run.map(Outcome::of).orElseGet(() -> Outcome.refused("run.unknown", "There is no run " + code + "."));
	}

	private static int told(CommandCall call, String code, Outcome<Reread> outcome) {
		if (!outcome.succeeded()) {
			return Told.refused(call.err(), outcome.problems());
		}
		Reread reread = outcome.get();
		call.out().println(code + ": read with version " + reread.keptVersion() + ", read again with version "
				+ reread.readerVersion() + ": " + (reread.differences().isEmpty() ? "nothing differs"
						: reread.differences().size() + " values differ"));
		reread.differences().forEach(each -> call.out().println("  " + each.where() + ", " + each.field() + ": kept \""
				+ each.kept() + "\", now \"" + each.now() + "\""));
		return DONE;
	}
}
