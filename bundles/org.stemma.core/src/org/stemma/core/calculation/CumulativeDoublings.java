/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.calculation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Cumulative population doublings since the primary culture.
 *
 * <p>
 * Those of the parent plus those of the passage, a pure number. A passage that cannot be computed or in which the cells
 * declined adds nothing: cells that died do not make the survivors younger. Pooled cells: the highest number
 * (conservative) and the mean weighted by viable cells, shown side by side.
 */
public final class CumulativeDoublings {

	/** Version of the formula. */
	public static final FormulaVersion FORMULA = new FormulaVersion("cumulative-doublings", 1);

	private CumulativeDoublings() {
	}

	/** The number after a passage. */
	public static BigDecimal after(BigDecimal parent, Optional<BigDecimal> passage) {
		return parent.add(passage.orElse(BigDecimal.ZERO).max(BigDecimal.ZERO), Precision.CONTEXT);
	}

	/** The numbers of a pool; none for an empty one. The mean is not defined when no cells are known. */
	public static Optional<Pool> pooled(List<Part> parts) {
		return parts.stream().map(Part::doublings).reduce(BigDecimal::max)
				.map(highest -> new Pool(highest, weightedMean(parts)));
	}

	private static Optional<BigDecimal> weightedMean(List<Part> parts) {
		BigDecimal cells = parts.stream().map(Part::viableCells).reduce(BigDecimal.ZERO, BigDecimal::add);
		if (!Precision.positive(cells) || parts.stream().map(Part::viableCells).anyMatch(Precision::negative)) {
			return Optional.empty();
		}
		BigDecimal sum = parts.stream().map(part -> part.doublings.multiply(part.viableCells)).reduce(BigDecimal.ZERO,
				BigDecimal::add);
		return Optional.of(sum.divide(cells, Precision.CONTEXT));
	}

	/** Cells that go into a pool: their cumulative doublings and how many viable ones there are. */
	public record Part(BigDecimal doublings, BigDecimal viableCells) {
	}

	/** Cumulative doublings of a pool: of its oldest part, and the mean weighted by viable cells. */
	public record Pool(BigDecimal highest, Optional<BigDecimal> weightedMean) {
	}
}
