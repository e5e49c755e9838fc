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

import org.stemma.api.ContentHash;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.core.identity.Permit;
import org.stemma.core.instrument.ImportPreview;
import org.stemma.core.instrument.Imports.ImportReceipt;
import org.stemma.core.record.KindModels;
import org.stemma.core.store.BrokenStoreException;
import org.stemma.core.store.LabStore;
import org.stemma.core.store.UnitOfWork;
import org.stemma.model.instrument.InstrumentRun;
import org.stemma.model.instrument.RawFile;

/** Keeps accepted previews: raw file, run, results and the investigations they open in one commit. */
final class Accepting {

	private final LabStore store;
	private final KindModels kinds;
	private final RowPlanning planning;
	private final RunRecords records;
	private final ResultDrafting results;
	private final KeepingLater later;

	Accepting(LabStore store, KindModels kinds, RowPlanning planning) {
		this.store = store;
		this.kinds = kinds;
		this.planning = planning;
		this.records = new RunRecords(kinds);
		this.results = new ResultDrafting(store, kinds);
		this.later = new KeepingLater(store, kinds, planning);
	}

	Outcome<ImportReceipt> accept(Permit permit, ImportPreview preview, Set<Integer> rows, String reason,
			Instant now) {
		return preview.takenUp().map(taken -> later.keep(permit, preview, taken, rows, reason, now))
				.orElseGet(() -> first(permit, preview, rows, reason, now));
	}

	private Outcome<ImportReceipt> first(Permit permit, ImportPreview preview, Set<Integer> rows, String reason, Instant now) {
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
				new LinkedHashSet<>(List.of(permit.person(), results.instrument(preview))), new ArrayList<>());
		return results.draft(permit, preview, plans, rows, drafted, restriction)
				.map(whole -> whole.with(new UnitOfWork(preview.operationId(), permit.actor(),
						"Imported " + preview.file().name() + ResultDrafting.byHand(preview, rows), whole.all(), List.of(),
						List.copyOf(whole.required()))));
	}

	/** Somebody who imported the same file at the same time was faster: then theirs is the run. */
	private Outcome<ImportReceipt> commit(ImportPreview preview, DraftedImport drafted) {
		Outcome<ImportReceipt> kept = store.commit(drafted.work().orElseThrow())
				.then(commit -> Outcome.of(drafted.receipt(preview), drafted.notes()));
		return kept.succeeded() ? kept : known(preview).map(Outcome::of).orElse(kept);
	}
}
