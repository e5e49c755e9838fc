/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.command;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.stemma.api.Outcome;
import org.stemma.api.command.CommandCall;
import org.stemma.api.command.StationCommand;
import org.stemma.core.instrument.ImportPreview;
import org.stemma.core.instrument.Imports;
import org.stemma.core.instrument.PreviewText;
import org.stemma.core.lab.Laboratory;
import org.stemma.core.lab.Session;
import org.stemma.station.entry.Arguments;
import org.stemma.station.entry.LabAccess;
import org.stemma.station.entry.LabLease;
import org.stemma.station.entry.LabOption;

/** Imports instrument files: a file in which anything is wrong is shown and not kept. */
@Component(property = { StationCommand.NAME + "=import", "stemma.command.lab:Boolean=true",
		StationCommand.SUMMARY + "=read instrument files, match their samples and keep results" })
public final class ImportCommand implements StationCommand {

	private static final String USAGE_LINE = "import FILE... --user NAME [--password-file FILE] [--lab ADDRESS] "
			+ "[--instrument CODE] [--reason WORDS] [--dry-run]";

	private static final String REASON = "reason";

	private final LabAccess access;

	/** Takes the way to a lab. */
	@Activate
	public ImportCommand(@Reference LabAccess access) {
		this.access = access;
	}

	@Override
	public int run(CommandCall call) {
		Outcome<Arguments> arguments = Arguments.parse(call.arguments(), Set.of(LabOption.NAME, "instrument", REASON,
				LabAccess.USER, LabAccess.PASSWORD_FILE, LabAccess.DATABASE_PASSWORD_FILE), Set.of("dry-run"));
		if (!arguments.succeeded() || arguments.get().operands().isEmpty()) {
			return Told.usage(call.err(), arguments.problems(), USAGE_LINE);
		}
		Outcome<LabLease> lease = access.lease(call, arguments.get());
		if (!lease.succeeded()) {
			return Told.refused(call.err(), lease.problems());
		}
		try (LabLease lab = lease.get()) {
			Outcome<Session> session = access.signIn(call, arguments.get(), lab.laboratory());
			return session.succeeded() ? all(call, arguments.get(), lab.laboratory(), session.get())
					: Told.refused(call.err(), session.problems());
		}
	}

	private static int all(CommandCall call, Arguments arguments, Laboratory laboratory, Session session) {
		int worst = DONE;
		for (String file : arguments.operands()) {
			worst = Math.max(worst, one(call, arguments, laboratory.imports(), session, file));
		}
		return worst;
	}

	private static int one(CommandCall call, Arguments arguments, Imports imports, Session session, String file) {
		Optional<String> instrument = arguments.option("instrument");
		Outcome<ImportPreview> preview = imports.preview(session, call.folder().resolve(file), instrument);
		if (!preview.succeeded()) {
			call.err().println(file + ": refused, nothing was kept.");
			return Told.refused(call.err(), preview.problems());
		}
		List<String> lines = new PreviewText(preview.get()).lines();
		lines.forEach(call.out()::println);
		if (!new PreviewText(preview.get()).acceptable()) {
			call.err().println(file + ": nothing was kept, because of the problems above.");
			return REFUSED;
		}
		return arguments.has("dry-run") ? dry(call, file)
				: keep(call, imports, session, preview.get(), arguments.option(REASON).orElse(""));
	}

	private static int dry(CommandCall call, String file) {
		call.out().println(file + ": can be imported; nothing was kept in this dry run.");
		return DONE;
	}

	private static int keep(CommandCall call, Imports imports, Session session, ImportPreview preview,
			String reason) {
		Set<Integer> rows = Set.copyOf(preview.rows().stream().map(ImportPreview.Row::index).toList());
		Outcome<Imports.ImportReceipt> receipt = imports.accept(session, preview, rows, reason);
		receipt.result().map(Imports.ImportReceipt::sentence).ifPresent(call.out()::println);
		return receipt.succeeded() ? DONE : Told.refused(call.err(), receipt.problems());
	}
}
