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

	/** The match that the sample's name makes. */
	SampleMatch match(SampleContent sample) {
		if (sample.sample().isBlank()) {
			return SampleMatch.none(Problem.error("sample.unnamed",
					"The sample has no name. Match it by hand, or name it on the instrument and export again.", sample.place()));
		}
		List<RecordRef> found = named(sample);
		return switch (found.size()) {
		case 0 -> SampleMatch.none(Problem.error("sample.unknown", "\"" + sample.sample()
				+ "\" is the code of no vessel, vial or lot. Match it by hand, correct the name or set the record up first.", sample.place()));
		case 1 -> matched(found.getFirst(), sample);
		default -> SampleMatch.none(Problem.error("sample.ambiguous", "\"" + sample.sample() + "\" can be "
				+ found.stream().map(RecordRef::toString).sorted().collect(Collectors.joining(" or "))
				+ ". Choose one by hand, or give the sample a name that only one of them has.", sample.place()));
		};
	}

	/** The match that a person chose; what the sample's own name says comes first. */
	SampleMatch match(SampleContent sample, RecordRef chosen) {
		if (!KINDS.contains(chosen.kind())) {
			return SampleMatch.none(Problem.error("sample.kind", chosen
					+ " is no vessel, vial or lot, so nothing was measured of it.", sample.place()));
		}
		if (lab.findAny(chosen.code()).stream().noneMatch(chosen::means)) {
			return SampleMatch.none(Problem.error("sample.gone", "There is no " + chosen + " any more.", sample.place()));
		}
		List<RecordRef> named = named(sample);
		return named.isEmpty() || named.stream().anyMatch(chosen::means) ? byHand(chosen, sample)
				: SampleMatch.none(Problem.error("sample.named", "\"" + sample.sample() + "\" is the code of " + named.getFirst()
						+ ", so it cannot be matched to " + chosen + ". Leave the row out, or correct the name and export again.",
						sample.place()));
	}

	private SampleMatch byHand(RecordRef chosen, SampleContent sample) {
		return subject(chosen, sample, Problem.note("sample.chosen", "Matched to " + chosen + " by hand.", sample.place()));
	}

	/** What the sample's name is the code of, in the case it is written in or else in any. */
	private List<RecordRef> named(SampleContent sample) {
		Optional<Code> code = Code.parse(sample.sample());
		List<RecordRef> exact = code.map(this::exact).orElse(List.of());
		return exact.isEmpty() ? code.map(this::anyCase).orElse(List.of()) : exact;
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
		return subject.code().equals(sample.sample()) ? subject(subject, sample) : subject(subject, sample,
				Problem.warning("sample.case", "\"" + sample.sample() + "\" is taken for " + subject + ".", sample.place()));
	}

	private SampleMatch subject(RecordRef subject, SampleContent sample, Problem... said) {
		List<Problem> problems = new ArrayList<>(List.of(said));
		Optional<RecordRef> lot = lot(subject);
		if (lot.isEmpty()) {
			problems.add(Problem.note("sample.nolot", subject + " belongs to no lot, so no results are entered.",
					sample.place()));
		}
		return new SampleMatch(Optional.of(subject), lot, problems);
	}

	/** The lot that results of a subject go to, if it belongs to one. */
	Optional<RecordRef> lot(RecordRef subject) {
		return subject.kind().equals(LOT) ? Optional.of(subject)
				: lab.load(Vessel.class, subject.id()).map(vessel -> vessel.record().getLot())
						.or(() -> lab.load(Cryovial.class, subject.id()).map(vial -> vial.record().getLot()));
	}
}
