/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.stemma.api.ContentHash;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.core.identity.Permit;
import org.stemma.core.instrument.ImportPreview;
import org.stemma.core.instrument.ImportPreview.Planned;
import org.stemma.core.instrument.Imports.ImportReceipt;
import org.stemma.core.quality.Quality.ResultEntry;
import org.stemma.core.quality.internal.NewResult;
import org.stemma.core.quality.internal.NewResults;
import org.stemma.core.record.KindModels;
import org.stemma.core.store.BrokenStoreException;
import org.stemma.core.store.LabStore;
import org.stemma.core.store.UnitOfWork;
import org.stemma.core.store.UnitOfWork.Required;
import org.stemma.model.instrument.Instrument;
import org.stemma.model.instrument.InstrumentRun;
import org.stemma.model.instrument.RawFile;
import org.stemma.model.quality.Investigation;
import org.stemma.model.quality.Result;
import org.stemma.model.quality.Verdict;

/** Keeps accepted previews: raw file, run, results and the investigations they open in one commit. */
final class Accepting {

	private final LabStore store;
	private final KindModels kinds;
	private final RowPlanning planning;
	private final RunRecords records;

	Accepting(LabStore store, KindModels kinds, RowPlanning planning) {
		this.store = store;
		this.kinds = kinds;
		this.planning = planning;
		this.records = new RunRecords(kinds);
	}

	Outcome<ImportReceipt> accept(Permit permit, ImportPreview preview, Set<Integer> rows, String reason,
			Instant now) {
		Optional<ImportReceipt> before = known(preview);
		if (before.isPresent()) {
			return Outcome.of(before.get());
		}
		List<RowPlan> plans = planning.plan(preview.content(), preview.chosen(), preview.problems(), now);
		List<Problem> problems = AcceptedRows.problems(preview, plans, rows);
		if (!problems.isEmpty()) {
			return Outcome.refused(problems);
		}
		return ImportRestriction.of(store, preview, rows, reason, now).then(restriction -> {
			keep(preview);
			return work(permit, preview, plans, rows, restriction).then(drafted -> commit(preview, drafted));
		});
	}

	private Optional<ImportReceipt> known(ImportPreview preview) {
		return new KnownFiles(store).run(preview.file().hash()).map(run -> new ImportReceipt(run, List.of(), true,
				preview.file().name() + " was imported before as " + run.code() + "; nothing was changed."));
	}

	private void keep(ImportPreview preview) {
		try (InputStream bytes = preview.file().content().open()) {
			ContentHash kept = store.files().keep(bytes);
			if (!kept.equals(preview.file().hash())) {
				throw new IllegalArgumentException("The bytes of " + preview.file().name() + " are not those previewed");
			}
		} catch (IOException broken) {
			throw new BrokenStoreException("The raw file cannot be kept", broken);
		}
	}

	private Outcome<DraftedImport> work(Permit permit, ImportPreview preview, List<RowPlan> plans, Set<Integer> rows,
			ImportRestriction restriction) {
		RawFile file = records.file(preview);
		InstrumentRun run = records.run(store.newCodes("RUN", 1).getFirst(), preview, kinds.ref(file), rows,
				restriction.now());
		DraftedImport drafted = new DraftedImport(kinds.ref(run), restriction.record(store, kinds, run),
				new ArrayList<>(List.of(file, run)), new ArrayList<>(),
				new LinkedHashSet<>(List.of(permit.person(), instrument(preview))), new ArrayList<>());
		List<RowPlan> kept = plans.stream().filter(plan -> rows.contains(plan.row().index())).toList();
		NewResults results = new NewResults(new ReadOnce(store), kinds, codes(kept));
		for (RowPlan plan : kept) {
			Outcome<DraftedImport> next = results(results, permit, preview, plan, drafted, restriction);
			if (!next.succeeded()) {
				return next;
			}
		}
		UnitOfWork work = new UnitOfWork(preview.operationId(), permit.actor(),
				words(preview, rows), drafted.all(), List.of(), List.copyOf(drafted.required()));
		return Outcome.of(drafted.with(work));
	}

	private static String words(ImportPreview preview, Set<Integer> rows) {
		long byHand = preview.chosen().keySet().stream().filter(rows::contains).count();
		return "Imported " + preview.file().name()
				+ (byHand == 0 ? "" : ", " + DraftedImport.counted(byHand, "sample") + " matched by hand");
	}

	/** Codes for all results and for the investigations that they open, since each fetching is a commit of its own. */
	private CodeStock codes(List<RowPlan> kept) {
		List<Planned> planned = kept.stream().flatMap(plan -> plan.row().results().stream()).toList();
		long opened = planned.stream().filter(each -> each.verdict().equals(Verdict.OUT_OF_SPECIFICATION.getName())).count();
		return new CodeStock(store, kinds).with(Result.class, planned.size()).with(Investigation.class, Math.toIntExact(opened));
	}

	private Required instrument(ImportPreview preview) {
		return store.load(Instrument.class, preview.instrument().id())
				.map(stored -> new Required(stored.ref(), stored.version())).orElseThrow();
	}

	private Outcome<DraftedImport> results(NewResults results, Permit permit, ImportPreview preview, RowPlan plan,
			DraftedImport drafted, ImportRestriction restriction) {
		boolean waits = restriction.concerns(plan.row().content());
		for (int i = 0; i < plan.values().size(); i++) {
			Outcome<NewResult> made = results.make(entry(preview, plan, i, drafted.run()), permit.actor().person(),
					restriction.now());
			if (!made.succeeded()) {
				return Outcome.refused(made.problems());
			}
			drafted.restriction().filter(any -> waits).map(kinds::ref).ifPresent(made.get().result()::setRestriction);
			drafted.add(kinds, made.get(), made.problems());
		}
		return Outcome.of(drafted);
	}

	private static ResultEntry entry(ImportPreview preview, RowPlan plan, int index, RecordRef run) {
		RecordRef lot = plan.row().lot().orElseThrow();
		Optional<RecordRef> sample = plan.row().subject().filter(subject -> !subject.means(lot));
		return new ResultEntry(UUID.randomUUID(), lot, sample, plan.row().results().get(index).test(),
				plan.values().get(index), List.of(), plan.row().content().time().map(time -> time.instant()),
				Optional.of(preview.instrument()), Optional.of(run), "");
	}

	/** Somebody who imported the same file at the same time was faster: then theirs is the run. */
	private Outcome<ImportReceipt> commit(ImportPreview preview, DraftedImport drafted) {
		Outcome<ImportReceipt> kept = store.commit(drafted.work().orElseThrow())
				.then(commit -> Outcome.of(drafted.receipt(preview), drafted.notes()));
		return kept.succeeded() ? kept : known(preview).map(Outcome::of).orElse(kept);
	}
}
