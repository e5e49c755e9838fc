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

import org.stemma.api.Quantity;
import org.stemma.core.calculation.SplitRatio;
import org.stemma.model.culture.Derivation;
import org.stemma.model.culture.Passage;
import org.stemma.model.culture.Vessel;

/**
 * The split ratio of a passage as the bench says it: by what factor the cells got more area than before. Cells that were
 * not carried on count as spread out too, so a third of a flask in a flask of the same size is 1:3.
 */
final class PassageRatio {

	private PassageRatio() {
	}

	/** {@code 1:3}, where areas are known in one unit, or formats are equal. */
	static Optional<String> of(Passage passage, Names names) {
		Optional<Vessel> from = names.vessel(passage.getVessel());
		List<Vessel> into = passage.getDerivations().stream().map(Derivation::getTo).map(names::vessel)
				.flatMap(Optional::stream).toList();
		BigDecimal carried = passage.getDerivations().stream().map(Derivation::getFraction).filter(Objects::nonNull)
				.reduce(BigDecimal.ZERO, BigDecimal::add);
		if (from.isEmpty() || into.size() < passage.getDerivations().size()) {
			return Optional.empty();
		}
		return area(from.get(), into).or(() -> equalFormats(from.get(), into))
				.flatMap(area -> SplitRatio.of(carried, area)).map(ratio -> "1:" + Phrases.brief(ratio));
	}

	private static Optional<BigDecimal> area(Vessel from, List<Vessel> into) {
		Quantity old = from.getArea();
		boolean known = old != null && old.value().signum() > 0 && into.stream().map(Vessel::getArea)
				.allMatch(area -> area != null && area.unit().equals(old.unit()));
		return known ? SplitRatio.of(old.value(),
				into.stream().map(vessel -> vessel.getArea().value()).reduce(BigDecimal.ZERO, BigDecimal::add))
				: Optional.empty();
	}

	private static Optional<BigDecimal> equalFormats(Vessel from, List<Vessel> into) {
		boolean equal = into.stream().allMatch(vessel -> vessel.getFormat().equals(from.getFormat()));
		return equal ? Optional.of(BigDecimal.valueOf(into.size())) : Optional.empty();
	}
}
