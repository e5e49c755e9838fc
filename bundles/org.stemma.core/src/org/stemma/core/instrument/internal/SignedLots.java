/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.core.query.Filter;
import org.stemma.core.query.Query;
import org.stemma.core.store.AllRecords;
import org.stemma.core.store.LabReader;
import org.stemma.core.store.Stored;
import org.stemma.model.quality.Result;
import org.stemma.model.record.Record;
import org.stemma.model.release.Certificate;
import org.stemma.model.release.Disposition;
import org.stemma.model.release.Review;
import org.stemma.model.release.SignatureMeaning;

/** Lots that were reviewed or decided on with a run in their dossier: what is added to the run changes the dossier. */
final class SignedLots {

	private static final String LOT = "culture.Lot";

	private final LabReader lab;
	private final RecordRef run;
	private final List<RecordRef> lots;

	/** The lots that have a run in their dossier. */
	SignedLots(LabReader lab, RecordRef run) {
		this.lab = lab;
		this.run = run;
		Stream<RecordRef> tested = all(Result.class, "quality.Result", Filter.refersTo("run", run)).map(Result::getLot);
		this.lots = Stream.concat(tested, lab.descendants(List.of(run)).stream().filter(ref -> ref.kind().equals(LOT)))
				.distinct().toList();
	}

	private <T extends Record> Stream<T> all(Class<T> type, String kind, Filter filter) {
		return AllRecords.of(lab, type, Query.of(kind).where(filter)).stream().map(Stored::record);
	}

	private <T extends Record> Set<String> codes(Class<T> type, String kind, Predicate<T> which, Function<T, RecordRef> lot) {
		return lots.isEmpty() ? new TreeSet<>() : all(type, kind, new Filter.In("lot", List.copyOf(lots))).filter(which).map(lot)
				.map(RecordRef::code).collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * Why nothing can be added to the run now: a lot is decided on once, and its certificate can be issued only while its dossier is
	 * the one that was decided on.
	 */
	Optional<Problem> obstacle() {
		Set<String> waiting = codes(Disposition.class, "release.Disposition",
				decision -> decision.getDecision() != SignatureMeaning.REJECTED, Disposition::getLot);
		waiting.removeAll(codes(Certificate.class, "release.Certificate", any -> true, Certificate::getLot));
		return waiting.isEmpty() ? Optional.empty() : Optional.of(Problem.error("run.certificate", words(waiting) + " released with "
				+ run.code() + " in the dossier, and no certificate is issued yet. Once more of the run is kept, none can be. Have the "
				+ "certificate issued first."));
	}

	/** What becomes of signatures that stand for a dossier with the run in it. */
	List<Problem> warnings() {
		Set<String> decided = codes(Disposition.class, "release.Disposition", any -> true, Disposition::getLot);
		Set<String> reviewed = codes(Review.class, "release.Review", any -> true, Review::getLot);
		reviewed.removeAll(decided);
		return reviewed.isEmpty() ? List.of() : List.of(Problem.warning("run.reviewed", words(reviewed) + " reviewed with " + run.code()
				+ " in the dossier. Once more of the run is kept, the review has to be made again."));
	}

	private static String words(Set<String> lots) {
		return "Lot " + String.join(", ", lots) + (lots.size() == 1 ? " was" : " were");
	}
}
