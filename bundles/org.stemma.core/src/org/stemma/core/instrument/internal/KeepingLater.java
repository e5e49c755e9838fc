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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.core.identity.Permit;
import org.stemma.core.instrument.ImportPreview;
import org.stemma.core.instrument.ImportPreview.TakenUp;
import org.stemma.core.instrument.Imports.ImportReceipt;
import org.stemma.core.record.KindModels;
import org.stemma.core.store.Commit;
import org.stemma.core.store.JournalEntry;
import org.stemma.core.store.LabReader;
import org.stemma.core.store.LabStore;
import org.stemma.core.store.Stored;
import org.stemma.core.store.UnitOfWork;
import org.stemma.model.instrument.InstrumentRun;

/** Keeps more rows of a run that was taken up again: their results, and in the run what they were matched to, in one commit. */
final class KeepingLater {

	private final LabStore store;
	private final KindModels kinds;
	private final RowPlanning planning;
	private final ResultDrafting results;

	KeepingLater(LabStore store, KindModels kinds, RowPlanning planning) {
		this.store = store;
		this.kinds = kinds;
		this.planning = planning;
		this.results = new ResultDrafting(store, kinds);
	}

	Outcome<ImportReceipt> keep(Permit permit, ImportPreview preview, TakenUp taken, Set<Integer> rows, String reason,
			Instant now) {
		if (store.operation(preview.operationId()).isPresent()) {
			return Outcome.of(new ImportReceipt(taken.run(), List.of(), true,
					"These rows were kept with " + taken.run().code() + " before; nothing was changed."));
		}
		return unchanged(taken).then(run -> {
			long results = RunResults.count(store, taken.run());
			List<RowPlan> plans = new KeptReading(store, run).rows(preview.content().samples())
					.over(planning.plan(preview.content(), preview.chosen(), preview.problems(), now));
			List<Problem> problems = AcceptedRows.problems(preview, plans, rows);
			return problems.isEmpty() ? ImportRestriction.of(store, preview, rows, reason, now)
					.then(restriction -> work(permit, preview, run, plans, rows, restriction))
					.then(drafted -> commit(preview, taken, drafted, rows.size(), results))
					: unchanged(taken).then(same -> Outcome.refused(problems));
		});
	}

	/** The run, as long as nobody else added rows to it since. */
	private Outcome<Stored<InstrumentRun>> unchanged(TakenUp taken) {
		Stored<InstrumentRun> run = store.load(InstrumentRun.class, taken.run().id()).orElseThrow();
		return run.version() == taken.version() ? Outcome.of(run) : Outcome.refused(List.of(stale(taken.run())));
	}

	private Problem stale(RecordRef run) {
		Optional<Commit> last = store.entries(run).stream().map(JournalEntry::commit).reduce((earlier, later) -> later);
		return Problem.error("preview.stale", "More of " + run.code() + " was kept since it was taken up"
				+ last.map(commit -> ", by " + commit.actor().printedName() + " (" + commit.why() + ")").orElse("")
				+ ". Take it up again, look at what is left, then accept.");
	}

	private Outcome<DraftedImport> work(Permit permit, ImportPreview preview, Stored<InstrumentRun> run, List<RowPlan> plans,
			Set<Integer> rows, ImportRestriction restriction) {
		plans.stream().map(RowPlan::row).filter(row -> rows.contains(row.index()))
				.forEach(row -> row.subject().ifPresent(run.record().getSamples().get(row.index())::setSubject));
		DraftedImport drafted = new DraftedImport(run.ref(), restriction.record(store, kinds, run.record()), new ArrayList<>(),
				new ArrayList<>(), new LinkedHashSet<>(List.of(permit.person(), results.instrument(preview))), new ArrayList<>());
		return results.draft(permit, preview, plans, rows, drafted, restriction)
				.map(whole -> whole.with(new UnitOfWork(preview.operationId(), permit.actor(),
						"Kept " + DraftedImport.counted(rows.size(), "more sample") + " of " + preview.file().name()
								+ ResultDrafting.byHand(preview, rows),
						whole.all(), List.of(run), List.copyOf(whole.required()))));
	}

	/** Of two who keep rows of one run at once, or enter their results, one is first; the other is told. */
	private Outcome<ImportReceipt> commit(ImportPreview preview, TakenUp taken, DraftedImport drafted, int rows, long earlier) {
		Outcome<ImportReceipt> kept = store.decide(lab -> decided(lab, taken, drafted, earlier))
				.then(commit -> Outcome.of(drafted.receipt(preview, rows), drafted.notes()));
		return kept.succeeded() ? kept : unchanged(taken).then(run -> kept);
	}

	/** With the journal's head taken, so that neither a result nor a signature slips in. */
	private static Outcome<UnitOfWork> decided(LabReader lab, TakenUp taken, DraftedImport drafted, long earlier) {
		Optional<Problem> stops = RunResults.count(lab, taken.run()) == earlier ? new SignedLots(lab, taken.run()).obstacle()
				: Optional.of(Problem.error("preview.stale", "A result was entered by hand for " + taken.run().code()
						+ " since the preview. Look at a new preview, then accept."));
		return stops.<Outcome<UnitOfWork>>map(why -> Outcome.refused(List.of(why)))
				.orElseGet(() -> Outcome.of(drafted.work().orElseThrow()));
	}
}
