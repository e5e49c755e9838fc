/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.stemma.api.RecordRef;
import org.stemma.core.query.Filter;
import org.stemma.core.query.Query;
import org.stemma.core.query.Row;
import org.stemma.core.query.Sort;
import org.stemma.core.record.FieldText;
import org.stemma.core.record.RecordViews;
import org.stemma.core.release.Release.LotStanding;
import org.stemma.core.release.internal.Decisions.Decision;
import org.stemma.core.store.AllRecords;
import org.stemma.core.store.LabReader;
import org.stemma.core.store.Stored;
import org.stemma.model.culture.Lot;
import org.stemma.model.culture.LotDisposition;
import org.stemma.model.record.Record;
import org.stemma.model.release.Review;
import org.stemma.model.release.Signature;

/**
 * The lots that QA looks at: those in quarantine that name a specification, then those decided on in the last thirty days,
 * newest first. Two hundred of each at most.
 */
final class Board {

	private static final Duration LATELY = Duration.ofDays(30);
	private static final int MOST = 200;

	private final LabReader reader;
	private final RecordViews views;
	private final Dossiers dossiers;
	private final Supplier<Instant> clock;

	Board(LabReader reader, RecordViews views, Dossiers dossiers, Supplier<Instant> clock) {
		this.reader = reader;
		this.views = views;
		this.dossiers = dossiers;
		this.clock = clock;
	}

	List<LotStanding> lots() {
		return Stream.concat(waiting().stream(), decided().stream()).toList();
	}

	private List<LotStanding> waiting() {
		Filter judged = Filter.and(Filter.is("disposition", LotDisposition.QUARANTINE.getName()),
				new Filter.Not(new Filter.Unset("specification")));
		List<RecordRef> lots = reader.page(Query.of("culture.Lot").where(judged).limit(MOST)).rows().stream()
				.map(Row::ref).toList();
		Set<UUID> reviewed = reviewed(lots);
		return reader.load(lots).stream().map(lot -> waiting(lot, reviewed.contains(lot.ref().id()))).toList();
	}

	private Set<UUID> reviewed(List<RecordRef> lots) {
		return lots.isEmpty() ? Set.of()
				: AllRecords.of(reader, Review.class,
						Query.of("release.Review").where(new Filter.In("lot", List.copyOf(lots)))).stream()
						.map(review -> review.record().getLot().id()).collect(Collectors.toSet());
	}

	private LotStanding waiting(Stored<? extends Record> lot, boolean withReview) {
		boolean reviewed = withReview && !new LotSignatures(reader)
				.reviews(lot.ref(), dossiers.hash(reader, lot.as(Lot.class))).isEmpty();
		String standing = reviewed ? "reviewed, waits for a decision"
				: withReview ? "changed after review, waits for review" : "in quarantine, waits for review";
		return new LotStanding(views.view(lot), standing, Optional.empty());
	}

	private List<LotStanding> decided() {
		Instant since = clock.get().minus(LATELY);
		List<RecordRef> signatures = reader.page(Query.of("release.Signature")
				.where(Filter.and(new Filter.Not(Filter.is("meaning", "REVIEWED")),
						new Filter.Compare("signed", Filter.Comparison.AT_LEAST, since)))
				.sorted(Sort.down("signed")).limit(MOST)).rows().stream().map(Row::ref).toList();
		List<RecordRef> lots = reader.load(signatures).stream().map(signed -> signed.as(Signature.class).record().getLot())
				.toList();
		Map<UUID, Decision> decisions = new Decisions(reader).of(lots);
		return reader.load(lots).stream().filter(lot -> decisions.containsKey(lot.ref().id()))
				.map(lot -> decided(lot.as(Lot.class), decisions.get(lot.ref().id()))).toList();
	}

	private LotStanding decided(Stored<Lot> lot, Decision decision) {
		return new LotStanding(views.view(lot), words(lot.record()), Optional.of(decision.disposition().ref()));
	}

	private static String words(Lot lot) {
		String decision = FieldText.words(lot.getDisposition().getName()).toLowerCase(Locale.ROOT);
		return lot.getRestriction() == null ? decision : decision + ": " + lot.getRestriction();
	}
}
