/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.command;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.report.RunDocument;
import org.stemma.api.report.RunWriter;
import org.stemma.api.command.CommandCall;
import org.stemma.api.command.StationCommand;
import org.stemma.core.instrument.Imports.KeptFile;
import org.stemma.core.lab.Laboratory;
import org.stemma.core.lab.Session;
import org.stemma.station.entry.Arguments;
import org.stemma.station.entry.LabAccess;

/** Writes what is stored of an instrument run, or of each run of a lot, as a document of the Allotrope Simple Model. */
@Component(property = { StationCommand.NAME + "=asm", "stemma.command.lab:Boolean=true",
		StationCommand.SUMMARY + "=write a stored instrument run as Allotrope Simple Model (JSON)" })
public final class AsmCommand implements StationCommand {

	private static final String USAGE_LINE = "asm RUN --to FILE.json | asm LOT --to FOLDER, with --user NAME "
			+ "[--password-file FILE] [--lab ADDRESS]";

	private final SignedInCall calls;
	private final RunWriter writer;

	/** Takes the way to a lab and the writer. */
	@Activate
	public AsmCommand(@Reference LabAccess access, @Reference(target = "(" + RunWriter.FORM + "=asm)") RunWriter writer) {
		this.calls = new SignedInCall(access, USAGE_LINE);
		this.writer = writer;
	}

	@Override
	public int run(CommandCall call) {
		Optional<Arguments> arguments = calls.arguments(call, 1);
		return arguments.isEmpty() ? USAGE : calls.run(call, arguments.get(), (laboratory, session) -> {
			String code = arguments.get().operands().getFirst();
			String to = arguments.get().option(SignedInCall.TO).orElseThrow();
			Optional<RecordRef> lot = laboratory.records().find("culture.Lot", code).map(RecordView::ref);
			return lot.isPresent() ? lot(call, laboratory, session, lot.get(), to) : one(call, laboratory, session, code, to);
		});
	}

	/** Every run of a lot's dossier, each in a file of its own. */
	private int lot(CommandCall call, Laboratory laboratory, Session session, RecordRef lot, String folder) {
		Outcome<List<String>> runs = laboratory.release().gate(lot).map(gate -> gate.dossier()
				.all("instrument.InstrumentRun").stream().map(run -> run.ref().code()).toList());
		if (!runs.succeeded() || runs.get().isEmpty()) {
			return Told.refused(call.err(), runs.succeeded()
					? List.of(Problem.error("asm.none", lot + " has no result of an instrument run.")) : runs.problems());
		}
		try {
			Files.createDirectories(call.folder().resolve(folder));
		} catch (IOException failure) {
			call.err().println("The folder " + folder + " cannot be made: " + failure.getMessage());
			return REFUSED;
		}
		return runs.get().stream().mapToInt(run -> one(call, laboratory, session, run, folder + "/" + run + ".json")).max()
				.orElse(DONE);
	}

	private int one(CommandCall call, Laboratory laboratory, Session session, String code, String file) {
		Outcome<RunDocument> document = document(call, laboratory, session, code).then(this::written);
		return document.succeeded() ? write(call, document.get(), file) : Told.refused(call.err(), document.problems());
	}

	private static Outcome<RunDocument> document(CommandCall call, Laboratory laboratory, Session session, String code) {
		ZonedDateTime now = ZonedDateTime.now(Clock.system(laboratory.zone())).truncatedTo(ChronoUnit.SECONDS);
		Outcome<RecordRef> found = laboratory.records().find("instrument.InstrumentRun", code).map(RecordView::ref).map(Outcome::of)
				.orElseGet(() -> Outcome.refused("run.unknown", "There is no run " + code + "."));
		return found.then(run -> laboratory.imports().stored(run)
				.map(stored -> new RunDocument(laboratory.name(), laboratory.demo(), session.printedName(), now, code, stored.file(),
						stored.technique(), stored.device(), withCurves(call, laboratory, run, stored.content()))));
	}

	/** The content with the curves of the kept file; without them, and said so, where the file cannot be read any more. */
	private static RunContent withCurves(CommandCall call, Laboratory laboratory, RecordRef run, RunContent stored) {
		Outcome<KeptFile> kept = laboratory.imports().content(run);
		if (kept.succeeded()) {
			return new WithCurves(kept.get().content()).of(stored);
		}
		call.err().println(run.code() + " is written without curves: "
				+ String.join(" ", kept.problems().stream().map(Problem::text).toList()));
		return stored;
	}

	private Outcome<RunDocument> written(RunDocument document) {
		return writer.techniques().contains(document.technique()) ? Outcome.of(document)
				: Outcome.refused("asm.technique", document.run() + " is of " + (document.technique().isEmpty()
						? "a technique that its reader does not state" : document.technique())
						+ ". Documents are written for " + String.join(", ", writer.techniques()) + ".");
	}

	private static String curves(RunDocument document) {
		int curves = document.content().samples().stream().mapToInt(sample -> sample.curves().size()).sum();
		return curves == 0 ? "" : ", curves: " + curves;
	}

	private int write(CommandCall call, RunDocument document, String name) {
		try {
			long size = new WholeFile(call.folder().resolve(name)).write(target -> writer.write(document, target));
			call.out().println(name + ": " + document.technique() + ", samples: " + document.content().samples().size() + curves(document) + ", "
					+ size + " bytes");
			return DONE;
		} catch (IOException failure) {
			call.err().println("The document could not be written to " + name + ": " + failure.getMessage());
			return REFUSED;
		}
	}
}
