/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.command;

import java.io.IOException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.stemma.api.Outcome;
import org.stemma.api.RecordView;
import org.stemma.api.command.CommandCall;
import org.stemma.api.command.StationCommand;
import org.stemma.api.report.DossierContent;
import org.stemma.api.report.DossierWriter;
import org.stemma.core.lab.Laboratory;
import org.stemma.core.lab.Session;
import org.stemma.core.release.Release.SignatureView;
import org.stemma.station.entry.Arguments;
import org.stemma.station.entry.LabAccess;

/** Writes a lot's dossier, with every record and raw file that the decision on it reads, as an ELN archive. */
@Component(property = { StationCommand.NAME + "=dossier", "stemma.command.lab:Boolean=true",
		StationCommand.SUMMARY + "=write a lot's dossier with its raw files as an ELN archive (RO-Crate)" })
public final class DossierCommand implements StationCommand {

	private static final String USAGE_LINE = "dossier LOT --to FILE.eln --user NAME [--password-file FILE] [--lab ADDRESS]";

	private final SignedInCall calls;
	private final DossierWriter writer;

	/** Takes the way to a lab and the writer of ELN archives. */
	@Activate
	public DossierCommand(@Reference LabAccess access,
			@Reference(target = "(" + DossierWriter.ENDING + "=eln)") DossierWriter writer) {
		this.calls = new SignedInCall(access, USAGE_LINE);
		this.writer = writer;
	}

	@Override
	public int run(CommandCall call) {
		Optional<Arguments> arguments = calls.arguments(call, 1);
		return arguments.isEmpty() ? USAGE : calls.run(call, arguments.get(), (laboratory, session) -> {
			Outcome<DossierContent> content = content(laboratory, session, arguments.get().operands().getFirst());
			return content.succeeded() ? write(call, content.get(), arguments.get().option(SignedInCall.TO).orElseThrow())
					: Told.refused(call.err(), content.problems());
		});
	}

	private static Outcome<DossierContent> content(Laboratory laboratory, Session session, String code) {
		ZonedDateTime now = ZonedDateTime.now(Clock.system(laboratory.zone())).truncatedTo(ChronoUnit.SECONDS);
		return laboratory.records().find("culture.Lot", code).map(Outcome::of)
				.orElseGet(() -> Outcome.refused("lot.unknown", "There is no lot " + code + "."))
				.then(lot -> laboratory.release().gate(lot.ref())).map(gate -> {
					List<RecordView> signatures = gate.signatures().stream().map(SignatureView::record).toList();
					return new DossierContent(laboratory.name(), laboratory.demo(), session.printedName(), now, gate.dossier(),
							signatures, hash -> laboratory.records().content(hash));
				});
	}

	private int write(CommandCall call, DossierContent content, String name) {
		try {
			long size = new WholeFile(call.folder().resolve(name)).write(target -> writer.write(content, target));
			call.out().println(name + ": " + content.dossier().records().size() + " records, " + size + " bytes");
			return DONE;
		} catch (IOException failure) {
			call.err().println("The dossier could not be written to " + name + ": " + failure.getMessage());
			return REFUSED;
		}
	}
}
