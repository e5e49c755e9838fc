/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.culture.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.stemma.api.Problem;
import org.stemma.core.calculation.CumulativeDoublings;
import org.stemma.core.calculation.PopulationDoublings;
import org.stemma.core.calculation.Precision;
import org.stemma.core.store.Stored;
import org.stemma.model.culture.Vessel;

/**
 * How far cells have divided between seeding and harvest.
 *
 * @param before     cumulative population doublings at seeding; of a pool the highest
 * @param doublings  population doublings since; none where it is not known how many cells were seeded
 * @param cumulative cumulative population doublings now, never less than before
 */
record Growth(BigDecimal before, Optional<BigDecimal> doublings, BigDecimal cumulative) {

	/** Formulas behind both numbers, as kept with the act. */
	static final String FORMULAS = PopulationDoublings.FORMULA + ", " + CumulativeDoublings.FORMULA;

	static Growth of(BigDecimal before, Optional<BigDecimal> seeded, BigDecimal harvested) {
		Optional<BigDecimal> doublings = seeded.flatMap(cells -> PopulationDoublings.between(cells, harvested))
				.map(Precision::kept);
		return new Growth(before, doublings, CumulativeDoublings.after(before, doublings));
	}

	/** The growth in one vessel, or together in several. */
	static Growth in(List<Stored<Vessel>> vessels, BigDecimal harvested) {
		List<Optional<BigDecimal>> seeded = vessels.stream()
				.map(vessel -> Optional.ofNullable(vessel.record().getSeededViableCells())).toList();
		boolean known = seeded.stream().allMatch(Optional::isPresent);
		return of(highest(vessels), known ? seeded.stream().flatMap(Optional::stream).reduce(BigDecimal::add)
				: Optional.empty(), harvested);
	}

	private static BigDecimal highest(List<Stored<Vessel>> vessels) {
		return vessels.stream().map(vessel -> vessel.record().getCumulativeDoublings()).filter(Objects::nonNull)
				.reduce(BigDecimal.ZERO, BigDecimal::max);
	}

	/** Highest passage number among vessels. */
	static int passageNumber(List<Stored<Vessel>> vessels) {
		return vessels.stream().map(vessel -> vessel.record().getPassageNumber()).filter(Objects::nonNull)
				.mapToInt(Integer::intValue).max().orElse(0);
	}

	/** Says where the cumulative number may be too low, and keeps that with the act. */
	void flagUnknown(Draft draft, List<Stored<Vessel>> vessels) {
		if (doublings.isEmpty()) {
			String codes = vessels.stream().map(vessel -> vessel.record().getCode()).collect(Collectors.joining(", "));
			draft.flag("doublings.unknown", "Population doublings of " + codes
					+ " since the last seeding cannot be computed, because viable cells seeded or harvested are not "
					+ "known. The cumulative number stays " + Phrases.decimal(before) + " and may be too low.");
		}
	}

	/** Says that the cells became fewer. */
	void tellDecline(Draft draft) {
		doublings.filter(number -> number.signum() < 0).ifPresent(number -> draft.tell(Problem.note("doublings.declined",
				"Fewer viable cells were harvested than seeded (" + Phrases.decimal(number)
						+ " doublings). The cumulative number stays " + Phrases.decimal(before) + ".")));
	}
}
