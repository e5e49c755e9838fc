/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.quality.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.RecordView;
import org.stemma.core.identity.Authority;
import org.stemma.core.identity.Permit;
import org.stemma.core.identity.Verb;
import org.stemma.core.lab.Session;
import org.stemma.core.quality.Quality.ResultEntry;
import org.stemma.core.record.KindModels;
import org.stemma.core.record.RecordViews;
import org.stemma.core.store.Commit;
import org.stemma.core.store.JournalEntry;
import org.stemma.core.store.LabStore;
import org.stemma.core.store.UnitOfWork;
import org.stemma.core.store.UnitOfWork.Required;
import org.stemma.model.quality.Restriction;
import org.stemma.model.quality.Result;

/** Enters a result by hand, with the investigation and the restriction that it opens, in one commit. */
final class ResultEntering {

	private final LabStore store;
	private final Clock clock;
	private final Authority authority;
	private final EntryOrigin origin;
	private final NewResults results;
	private final RecordViews views;
	private final KindModels kinds;
	private final InstrumentWatch instruments;

	ResultEntering(LabStore store, Clock clock, KindModels kinds, InstrumentWatch instruments) {
		this.store = store;
		this.kinds = kinds;
		this.instruments = instruments;
		this.clock = clock;
		this.authority = new Authority(store);
		this.origin = new EntryOrigin(store);
		this.results = new NewResults(store, kinds);
		this.views = new RecordViews(kinds, store.lab().zone());
	}

	Outcome<RecordView> enter(Session session, ResultEntry entry, String reason) {
		return authority.permit(session, Verb.ENTER_RESULT).then(permit -> store.operation(entry.operationId())
				.map(this::view).orElseGet(() -> write(permit, entry, reason)));
	}

	private Outcome<RecordView> write(Permit permit, ResultEntry entry, String reason) {
		Instant now = clock.instant();
		return past(entry).then(origin::check).then(checked -> {
			Optional<Unfit> unfit = checked.instrument()
					.map(instrument -> instruments.unfit(instrument, checked.measured().orElse(now))).filter(any -> !any.none());
			return unfit.map(any -> any.reason(reason, "the result")).orElseGet(() -> Outcome.of(""))
					.then(accepted -> results.make(checked, permit.actor().person(), now)
							.then(made -> commit(permit, entry.operationId(), made,
									unfit.map(any -> restricted(any, accepted, made.result(), now)))));
		});
	}

	/** The restriction of a result, which names it. */
	private Restriction restricted(Unfit unfit, String reason, Result result, Instant now) {
		Restriction made = unfit.restriction(store, kinds, reason, now);
		made.setResult(kinds.ref(result));
		made.setRun(result.getRun());
		result.setRestriction(kinds.ref(made));
		return made;
	}

	private Outcome<ResultEntry> past(ResultEntry entry) {
		return entry.measured().filter(clock.instant()::isBefore).isEmpty() ? Outcome.of(entry)
				: Outcome.refused("result.future",
						"A result cannot have been measured in the future. Check the date and time.");
	}

	private Outcome<RecordView> commit(Permit permit, UUID operationId, NewResult made, Optional<Restriction> restriction) {
		List<Required> required = Stream.concat(Stream.of(permit.person()), made.builtOn().stream()).toList();
		UnitOfWork work = new UnitOfWork(operationId, permit.actor(), "Result of " + made.result().getTest(),
				Stream.concat(made.records().stream(), restriction.stream()).toList(), List.of(), required);
		Stream<Problem> restricted = restriction.stream().map(found -> Problem.warning("result.restricted", made.result().getCode()
				+ " is restricted by " + found.getCode() + ": quality has to judge whether it stands."));
		Stream<Problem> failing = made.investigation()
				.map(found -> Problem.warning("result.failing",
						found.getDescription() + " Investigation " + found.getCode() + " was opened."))
				.stream();
		List<Problem> opened = Stream.concat(failing, restricted).toList();
		return store.commit(work).then(this::view).then(view -> Outcome.of(view, opened));
	}

	private Outcome<RecordView> view(Commit commit) {
		return LongStream.rangeClosed(commit.firstSequence(), commit.lastSequence()).mapToObj(store::entry)
				.flatMap(Optional::stream).map(JournalEntry::ref)
				.flatMap(ref -> store.load(Result.class, ref.id()).stream()).findFirst().map(views::view)
				.map(Outcome::of).orElseGet(() -> Outcome.refused("operation.other",
						"This operation was carried out before and was not a result. Enter the result anew."));
	}
}
