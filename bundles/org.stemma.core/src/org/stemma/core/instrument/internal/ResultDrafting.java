/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.core.identity.Permit;
import org.stemma.core.instrument.ImportPreview;
import org.stemma.core.instrument.ImportPreview.Planned;
import org.stemma.core.quality.Quality.ResultEntry;
import org.stemma.core.quality.internal.NewResult;
import org.stemma.core.quality.internal.NewResults;
import org.stemma.core.record.KindModels;
import org.stemma.core.store.LabStore;
import org.stemma.core.store.UnitOfWork.Required;
import org.stemma.model.instrument.Instrument;
import org.stemma.model.quality.Investigation;
import org.stemma.model.quality.Result;
import org.stemma.model.quality.Verdict;

/** Drafts the results of accepted rows and the investigations that they open. */
final class ResultDrafting {

	private final LabStore store;
	private final KindModels kinds;

	ResultDrafting(LabStore store, KindModels kinds) {
		this.store = store;
		this.kinds = kinds;
	}

	/** Adds the results of the accepted rows to a draft; refused where a lot cannot get one. */
	Outcome<DraftedImport> draft(Permit permit, ImportPreview preview, List<RowPlan> plans, Set<Integer> rows,
			DraftedImport drafted, ImportRestriction restriction) {
		List<RowPlan> kept = plans.stream().filter(plan -> rows.contains(plan.row().index())).toList();
		NewResults results = new NewResults(new ReadOnce(store), kinds, codes(kept));
		for (RowPlan plan : kept) {
			Outcome<DraftedImport> next = results(results, permit, preview, plan, drafted, restriction);
			if (!next.succeeded()) {
				return next;
			}
		}
		return Outcome.of(drafted);
	}

	/** Codes for all results and for the investigations that they open, since each fetching is a commit of its own. */
	private CodeStock codes(List<RowPlan> kept) {
		List<Planned> planned = kept.stream().flatMap(plan -> plan.row().results().stream()).toList();
		long opened = planned.stream().filter(each -> each.verdict().equals(Verdict.OUT_OF_SPECIFICATION.getName())).count();
		return new CodeStock(store, kinds).with(Result.class, planned.size()).with(Investigation.class, Math.toIntExact(opened));
	}

	private Outcome<DraftedImport> results(NewResults results, Permit permit, ImportPreview preview, RowPlan plan,
			DraftedImport drafted, ImportRestriction restriction) {
		boolean waits = restriction.concerns(plan.row().content());
		for (int i = 0; i < plan.values().size(); i++) {
			Outcome<NewResult> made = results.make(entry(preview, plan, i, drafted.run(), restriction.now()),
					permit.actor().person(), restriction.now());
			if (!made.succeeded()) {
				return Outcome.refused(made.problems());
			}
			drafted.restriction().filter(any -> waits).map(kinds::ref).ifPresent(made.get().result()::setRestriction);
			drafted.add(kinds, made.get(), made.problems());
		}
		return Outcome.of(drafted);
	}

	private static ResultEntry entry(ImportPreview preview, RowPlan plan, int index, RecordRef run, Instant now) {
		RecordRef lot = plan.row().lot().orElseThrow();
		Optional<RecordRef> sample = plan.row().subject().filter(subject -> !subject.means(lot));
		Instant measured = plan.row().content().time().map(time -> time.instant()).orElse(preview.timeless(now));
		return new ResultEntry(UUID.randomUUID(), lot, sample, plan.row().results().get(index).test(),
				plan.values().get(index), List.of(), Optional.of(measured), Optional.of(preview.instrument()), Optional.of(run), "");
	}

	/** The instrument as it is now, on which the results are built. */
	Required instrument(ImportPreview preview) {
		return store.load(Instrument.class, preview.instrument().id())
				.map(stored -> new Required(stored.ref(), stored.version())).orElseThrow();
	}

	/** How many of the accepted rows were matched by hand, behind a comma; empty for none. */
	static String byHand(ImportPreview preview, Set<Integer> rows) {
		long byHand = preview.chosen().keySet().stream().filter(rows::contains).count();
		return byHand == 0 ? "" : ", " + DraftedImport.counted(byHand, "sample") + " matched by hand";
	}
}
