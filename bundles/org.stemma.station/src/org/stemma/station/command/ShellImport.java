/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.command;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.api.command.CommandCall;
import org.stemma.api.command.StationCommand;
import org.stemma.core.instrument.ImportPreview;
import org.stemma.core.instrument.Imports;
import org.stemma.core.instrument.PreviewText;
import org.stemma.core.lab.Laboratory;
import org.stemma.core.lab.Session;
import org.stemma.station.entry.Arguments;
import org.stemma.station.sample.SampleChoice;
import org.stemma.station.sample.SampleTable;

/** Imports at a shell: what is shown is kept as a whole or not at all. */
record ShellImport(CommandCall call, Arguments arguments, Laboratory laboratory, Session session) {

	/** What is taken instead of a file. */
	static final String RUN = "run";
	/** Table that matches samples. */
	static final String SAMPLES = "samples";
	/** Why something is kept as restricted. */
	static final String REASON = "reason";
	/** Shows and keeps nothing. */
	static final String DRY_RUN = "dry-run";

	private static final String KIND = "instrument.InstrumentRun";

	/** A preview as the table matches it, and the rows that the table leaves out. */
	private record Sampled(ImportPreview preview, Set<Integer> leftOut) {
	}

	/** Imports a file. */
	int file(String file) {
		return shown(file, laboratory.imports().preview(session, call.folder().resolve(file), arguments.option("instrument")));
	}

	/** Keeps what was left out of a run. */
	int run(String code) {
		Outcome<RecordRef> run = laboratory.records().find(KIND, code).map(RecordView::ref).map(Outcome::of)
				.orElseGet(() -> Outcome.refused("run.unknown", "There is no run " + code + "."));
		return shown(code, run.then(found -> laboratory.imports().takeUp(session, found)));
	}

	private int shown(String what, Outcome<ImportPreview> preview) {
		Outcome<Sampled> sampled = preview.then(this::sampled);
		if (!sampled.succeeded()) {
			call.err().println(what + ": refused, nothing was kept.");
			return Told.refused(call.err(), sampled.problems());
		}
		PreviewText text = new PreviewText(sampled.get().preview());
		text.lines(sampled.get().leftOut()).forEach(call.out()::println);
		if (!text.acceptable(sampled.get().leftOut())) {
			call.err().println(what + ": nothing was kept, because of the problems above.");
			sampled.get().preview().known().filter(run -> !sampled.get().preview().open()).ifPresent(run -> call.err().println(
					"What was left out of " + run.code() + " is kept with: import --run " + run.code() + " --user NAME"));
			return StationCommand.REFUSED;
		}
		return arguments.has(DRY_RUN) ? dry(what, sampled.get().preview()) : keep(sampled.get());
	}

	private Outcome<Sampled> sampled(ImportPreview preview) {
		Optional<Path> table = arguments.option(SAMPLES).map(call.folder()::resolve);
		return table.isEmpty() ? Outcome.of(new Sampled(preview, Set.of()))
				: SampleTable.of(table.get()).then(read -> SampleChoice.of(read, preview, laboratory.records()::scan))
						.then(choice -> matched(preview, choice));
	}

	private Outcome<Sampled> matched(ImportPreview preview, SampleChoice choice) {
		Map<Integer, RecordRef> records = choice.records();
		Outcome<ImportPreview> matched = laboratory.imports().match(session, preview, records);
		return matched.succeeded() ? matched.map(found -> new Sampled(found, choice.leftOut()))
				: Outcome.refused(choice.told(matched.problems(), preview));
	}

	private int dry(String what, ImportPreview preview) {
		call.out().println(what + (preview.takenUp().isPresent() ? ": can be kept as shown" : ": can be imported")
				+ "; nothing was kept in this dry run.");
		return StationCommand.DONE;
	}

	private int keep(Sampled sampled) {
		Set<Integer> rows = sampled.preview().rows().stream().filter(row -> !row.kept()).map(ImportPreview.Row::index)
				.filter(index -> !sampled.leftOut().contains(index)).collect(Collectors.toSet());
		Outcome<Imports.ImportReceipt> receipt = laboratory.imports().accept(session, sampled.preview(), rows,
				arguments.option(REASON).orElse(""));
		receipt.result().map(Imports.ImportReceipt::sentence).ifPresent(call.out()::println);
		return receipt.succeeded() ? StationCommand.DONE : Told.refused(call.err(), receipt.problems());
	}
}
