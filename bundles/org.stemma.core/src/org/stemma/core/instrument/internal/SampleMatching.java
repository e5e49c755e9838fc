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
import java.util.Optional;
import java.util.stream.Collectors;

import org.stemma.api.Code;
import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.api.instrument.SampleContent;
import org.stemma.core.query.Filter;
import org.stemma.core.query.Query;
import org.stemma.core.query.Row;
import org.stemma.core.store.LabReader;
import org.stemma.model.culture.Cryovial;
import org.stemma.model.culture.Vessel;

/**
 * Matches samples to vessels, vials and lots by code: exactly, or in another case where only one record can be meant,
 * which a person has to confirm.
 */
final class SampleMatching {

	private static final String LOT = "culture.Lot";
	private static final List<String> KINDS = List.of("culture.Vessel", "culture.Cryovial", LOT);

	private final LabReader lab;

	SampleMatching(LabReader lab) {
		this.lab = lab;
	}

	SampleMatch match(SampleContent sample) {
		if (sample.sample().isBlank()) {
			return SampleMatch.none(Problem.error("sample.unnamed",
					"The sample has no name. Name it on the instrument and export again.", sample.place()));
		}
		Optional<Code> code = Code.parse(sample.sample());
		List<RecordRef> exact = code.map(this::exact).orElse(List.of());
		List<RecordRef> found = exact.isEmpty() ? code.map(this::anyCase).orElse(List.of()) : exact;
		return switch (found.size()) {
		case 0 -> SampleMatch.none(Problem.error("sample.unknown", "\"" + sample.sample()
				+ "\" is the code of no vessel, vial or lot. Correct the name or set the record up first.", sample.place()));
		case 1 -> matched(found.getFirst(), sample);
		default -> SampleMatch.none(Problem.error("sample.ambiguous", "\"" + sample.sample() + "\" can be "
				+ found.stream().map(RecordRef::toString).sorted().collect(Collectors.joining(" or "))
				+ ". Give the sample a name that only one of them has.", sample.place()));
		};
	}

	private List<RecordRef> exact(Code code) {
		return lab.findAny(code.text()).stream().filter(ref -> KINDS.contains(ref.kind())).toList();
	}

	private List<RecordRef> anyCase(Code code) {
		return KINDS.stream()
				.flatMap(kind -> lab.page(Query.of(kind).where(Filter.contains("code", code.text()))
						.limit(Query.MAXIMUM_LIMIT)).rows().stream())
				.map(Row::ref).filter(ref -> ref.code().equalsIgnoreCase(code.text())).toList();
	}

	private SampleMatch matched(RecordRef subject, SampleContent sample) {
		List<Problem> problems = new ArrayList<>();
		if (!subject.code().equals(sample.sample())) {
			problems.add(Problem.warning("sample.case", "\"" + sample.sample() + "\" is taken for " + subject + ".",
					sample.place()));
		}
		Optional<RecordRef> lot = lot(subject);
		if (lot.isEmpty()) {
			problems.add(Problem.note("sample.nolot", subject + " belongs to no lot, so no results are entered.",
					sample.place()));
		}
		return new SampleMatch(Optional.of(subject), lot, problems);
	}

	private Optional<RecordRef> lot(RecordRef subject) {
		return subject.kind().equals(LOT) ? Optional.of(subject)
				: lab.load(Vessel.class, subject.id()).map(vessel -> vessel.record().getLot())
						.or(() -> lab.load(Cryovial.class, subject.id()).map(vial -> vial.record().getLot()));
	}
}
