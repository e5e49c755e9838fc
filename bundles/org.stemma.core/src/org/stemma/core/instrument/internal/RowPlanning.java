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

import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.core.instrument.ImportPreview.Row;
import org.stemma.core.store.LabReader;
import org.stemma.core.store.Stored;
import org.stemma.model.culture.Lot;
import org.stemma.model.culture.LotDisposition;
import org.stemma.model.quality.SpecificationState;
import org.stemma.model.quality.SpecificationVersion;

/** Plans what would become of each sample of a file. Reads the laboratory, keeps nothing. */
final class RowPlanning {

	private final LabReader lab;
	private final SamplePlausibility plausibility;

	RowPlanning(LabReader lab, SamplePlausibility plausibility) {
		this.lab = lab;
		this.plausibility = plausibility;
	}

	/**
	 * A plan for each sample, in the file's order.
	 *
	 * @param chosen what a person matched rows to, by index
	 * @param read   what was said when the file was read
	 */
	List<RowPlan> plan(RunContent content, Map<Integer, RecordRef> chosen, List<Problem> read, Instant now) {
		return new RowPlanning(new ReadOnce(lab), plausibility).each(content.samples(), chosen, read, now);
	}

	private List<RowPlan> each(List<SampleContent> samples, Map<Integer, RecordRef> chosen, List<Problem> read, Instant now) {
		List<RowPlan> plans = new ArrayList<>();
		SampleMatching matching = new SampleMatching(lab);
		for (SampleContent sample : samples) {
			RecordRef byHand = chosen.get(plans.size());
			plans.add(plan(plans.size(), sample, byHand == null ? matching.match(sample) : matching.match(sample, byHand), read, now));
		}
		return plans;
	}

	private RowPlan plan(int index, SampleContent sample, SampleMatch match, List<Problem> read, Instant now) {
		List<Problem> problems = new ArrayList<>(match.problems());
		problems.addAll(plausibility.check(sample, now));
		PlannedResults results = new PlannedResults(read);
		match.lot().flatMap(lot -> lab.load(Lot.class, lot.id()))
				.flatMap(lot -> specification(lot, sample, problems))
				.ifPresent(version -> version.getCriteria().forEach(criterion -> results.add(criterion, sample)));
		problems.addAll(results.problems());
		return new RowPlan(new Row(index, sample, match.subject(), match.lot(), results.planned(), problems),
				results.values());
	}

	/** What results are judged by. A draft can still be made effective, so the row waits for it. */
	private Optional<SpecificationVersion> specification(Stored<Lot> lot, SampleContent sample, List<Problem> problems) {
		RecordRef ref = lot.record().getSpecification();
		if (lot.record().getDisposition() != LotDisposition.QUARANTINE) {
			problems.add(Problem.warning("lot.decided", lot.ref()
					+ " is decided on; the values are kept with the run, and no results are entered.", sample.place()));
			return Optional.empty();
		}
		if (ref == null) {
			problems.add(Problem.warning("lot.specification", lot.ref() + " names no specification version; the values are "
					+ "kept with the run, and no results are entered.", sample.place()));
			return Optional.empty();
		}
		Optional<SpecificationVersion> version = lab.load(SpecificationVersion.class, ref.id()).map(Stored::record);
		if (version.filter(found -> found.getState() == SpecificationState.DRAFT).isPresent()) {
			problems.add(Problem.error("specification.draft", "Specification " + ref.code()
					+ " is a draft, nothing can be judged by it. Have it made effective, then import.", sample.place()));
			return Optional.empty();
		}
		return version;
	}
}
