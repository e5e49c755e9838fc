/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.core.query.Filter;
import org.stemma.core.query.Query;
import org.stemma.core.store.AllRecords;
import org.stemma.core.store.LabReader;
import org.stemma.model.quality.Result;
import org.stemma.model.release.Disposition;
import org.stemma.model.release.Review;

/** Lots that were reviewed or decided on with a run in their dossier: what is added to the run changes the dossier. */
final class SignedLots {

	private static final String LOT = "culture.Lot";

	private final LabReader lab;

	SignedLots(LabReader lab) {
		this.lab = lab;
	}

	/** One warning for each kind of signature that stands for a dossier with the run in it. */
	List<Problem> warnings(RecordRef run) {
		List<RecordRef> lots = lots(run);
		if (lots.isEmpty()) {
			return List.of();
		}
		Filter of = new Filter.In("lot", List.copyOf(lots));
		Set<String> decided = codes(AllRecords.of(lab, Disposition.class, Query.of("release.Disposition").where(of)).stream()
				.map(stored -> stored.record().getLot()));
		Set<String> reviewed = codes(AllRecords.of(lab, Review.class, Query.of("release.Review").where(of)).stream()
				.map(stored -> stored.record().getLot()));
		reviewed.removeAll(decided);
		List<Problem> warnings = new ArrayList<>();
		warn(warnings, "run.decided", decided, "decided on with " + run.code() + " in the dossier. A certificate that is still to be "
				+ "issued has to be issued before more of the run is kept.");
		warn(warnings, "run.reviewed", reviewed, "reviewed with " + run.code() + " in the dossier. Once more of the run is kept, the "
				+ "review has to be made again.");
		return warnings;
	}

	private List<RecordRef> lots(RecordRef run) {
		Stream<RecordRef> tested = AllRecords.of(lab, Result.class, Query.of("quality.Result").where(Filter.refersTo("run", run)))
				.stream().map(stored -> stored.record().getLot());
		return Stream.concat(tested, lab.descendants(List.of(run)).stream().filter(ref -> ref.kind().equals(LOT))).distinct().toList();
	}

	private static Set<String> codes(Stream<RecordRef> lots) {
		return lots.map(RecordRef::code).collect(Collectors.toCollection(TreeSet::new));
	}

	private static void warn(List<Problem> warnings, String code, Set<String> lots, String words) {
		if (!lots.isEmpty()) {
			warnings.add(Problem.warning(code, "Lot " + String.join(", ", lots) + (lots.size() == 1 ? " was " : " were ") + words));
		}
	}
}
