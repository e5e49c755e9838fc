/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.api.instrument.SampleContent;
import org.stemma.core.instrument.ImportPreview;
import org.stemma.core.instrument.ImportPreview.TakenUp;
import org.stemma.core.instrument.Imports.Difference;
import org.stemma.core.instrument.internal.Rereading.Found;
import org.stemma.core.store.LabReader;
import org.stemma.core.store.Stored;
import org.stemma.model.instrument.InstrumentRun;

/** Takes up a run again of which rows were left out: what it keeps, and what more can be kept. */
final class TakingUp {

	private static final int TOLD = 3;

	private final LabReader lab;
	private final Rereading rereading;
	private final RowPlanning planning;
	private final RunDoubts doubts;

	TakingUp(LabReader lab, Rereading rereading, RowPlanning planning) {
		this.lab = lab;
		this.rereading = rereading;
		this.planning = planning;
		this.doubts = new RunDoubts(lab);
	}

	Outcome<ImportPreview> of(RecordRef ref, Instant now) {
		Optional<Stored<InstrumentRun>> found = lab.load(InstrumentRun.class, ref.id());
		return found.isEmpty() ? Outcome.refused("run.unknown", "There is no run " + ref.code() + ".")
				: incomplete(found.get()).then(this::free).then(run -> {
					Outcome<Found> read = rereading.source(run.record());
					return read.succeeded() ? same(run.record(), read.get()).then(same -> preview(run, same, read.problems(), now))
							: Outcome.refused(read.problems());
				});
	}

	private Outcome<Stored<InstrumentRun>> free(Stored<InstrumentRun> run) {
		return new SignedLots(lab, run.ref()).obstacle().<Outcome<Stored<InstrumentRun>>>map(why -> Outcome.refused(List.of(why)))
				.orElseGet(() -> Outcome.of(run));
	}

	private static Outcome<Stored<InstrumentRun>> incomplete(Stored<InstrumentRun> run) {
		int samples = run.record().getSamples().size();
		return IntStream.range(0, samples).allMatch(index -> KeptReading.kept(run.record(), index))
				? Outcome.refused("run.complete", "Nothing of " + run.ref().code() + " was left out: each of its "
						+ DraftedImport.counted(samples, "sample") + " is kept.")
				: Outcome.of(run);
	}

	/** Values of today's reader must not stand beside those that the run keeps, where they differ. */
	private Outcome<Found> same(InstrumentRun run, Found found) {
		List<Difference> differences = rereading.differences(run, found.source()).of(index -> !KeptReading.kept(run, index));
		if (differences.isEmpty()) {
			return Outcome.of(found);
		}
		String told = differences.stream().limit(TOLD).map(each -> each.where() + ", " + each.field() + ": kept \"" + each.kept()
				+ "\", now \"" + each.now() + "\"").collect(Collectors.joining("; "));
		return Outcome.refused("run.differs", run.getCode() + " was read with version " + run.getReaderVersion()
				+ ", and rows that were left out read otherwise now with version " + found.source().reader().version() + ": " + told
				+ (differences.size() > TOLD ? "; and " + (differences.size() - TOLD) + " more" : "")
				+ ". Nothing more can be kept of this file. Compare both with Read again, put the instrument's reader settings back"
				+ " if they were changed, or enter the results by hand, naming the run.");
	}

	private Outcome<ImportPreview> preview(Stored<InstrumentRun> run, Found found, List<Problem> read, Instant now) {
		List<SampleContent> all = found.source().content().samples();
		List<SampleContent> left = IntStream.range(0, all.size()).filter(index -> !KeptReading.kept(run.record(), index))
				.mapToObj(all::get).toList();
		List<Problem> problems = new ArrayList<>(read);
		problems.addAll(doubts.of(found.source().instrument(), left, run.record().getImported()));
		problems.addAll(new SignedLots(lab, run.ref()).warnings());
		KeptRows kept = new KeptReading(lab, run).rows(all);
		TakenUp taken = new TakenUp(run.ref(), run.version(), run.record().getImported(), kept.entered());
		List<RowPlan> rows = kept.over(planning.plan(found.source().content(), Map.of(), problems, now));
		return Outcome.of(new ImportPreview(UUID.randomUUID(), found.file(), run.record().getFormat(), found.source().reader().version(),
				found.source().instrument().ref(), found.source().content(), Map.of(), rows.stream().map(RowPlan::row).toList(), problems,
				Optional.of(run.ref()), Optional.of(taken)));
	}
}
