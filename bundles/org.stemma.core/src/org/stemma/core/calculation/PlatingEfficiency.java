/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.calculation;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * Correction for cells that were seeded but did not attach.
 *
 * <p>
 * Where the attached cells were counted, about 24 h after seeding, doublings start from that number instead of the number
 * seeded; which of the two was used is always said. Plating efficiency is 100 * attached / seeded, in percent; above 100
 * where cells divided before they were counted. Valid for numbers above zero.
 */
public final class PlatingEfficiency {

	/** Version of the formula. */
	public static final FormulaVersion FORMULA = new FormulaVersion("plating-efficiency", 1);

	private PlatingEfficiency() {
	}

	/** Plating efficiency in percent. */
	public static Optional<BigDecimal> percent(BigDecimal attached, BigDecimal seeded) {
		return Yield.percent(attached, seeded);
	}

	/** The number that doublings start from. */
	public static Start start(BigDecimal seeded, Optional<BigDecimal> attached) {
		return attached.map(cells -> new Start(cells, Basis.ATTACHED)).orElseGet(() -> new Start(seeded, Basis.SEEDED));
	}

	/** Which number doublings start from. */
	public enum Basis {
		/** Viable cells seeded. */
		SEEDED,
		/** Viable cells found attached. */
		ATTACHED
	}

	/** A number of viable cells and what it is. */
	public record Start(BigDecimal viableCells, Basis basis) {

		/** Checks that nothing is missing. */
		public Start {
			Objects.requireNonNull(viableCells, "viableCells");
			Objects.requireNonNull(basis, "basis");
		}

		/** Doublings from here to a harvest. */
		public Optional<BigDecimal> doublingsTo(BigDecimal harvested) {
			return PopulationDoublings.between(viableCells, harvested);
		}
	}
}
