/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.culture.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.stemma.api.Outcome;
import org.stemma.core.calculation.FormulaVersion;
import org.stemma.core.calculation.Precision;
import org.stemma.core.calculation.Viability;
import org.stemma.core.calculation.ViableCells;
import org.stemma.core.culture.Acts;

/** The numbers of a count, those left open computed from those given. Densities in 10^6 cells per mL, volume in mL. */
final class CountNumbers {

	private static final int MILLIONS = 6;

	private final List<FormulaVersion> used = new ArrayList<>();
	private final Optional<BigDecimal> viability;
	private final Optional<BigDecimal> viableDensity;
	private final Optional<BigDecimal> viableCells;

	private CountNumbers(Acts.Count given) {
		viability = given.viability().or(() -> computed(Viability.FORMULA, () -> given.viableDensity()
				.flatMap(living -> given.totalDensity().flatMap(total -> Viability.ofTotal(living, total)))));
		viableDensity = given.viableDensity()
				.or(() -> computed(ViableCells.FORMULA, () -> given.totalDensity()
						.flatMap(total -> viability.flatMap(percent -> ViableCells.viableDensity(total, percent)))))
				.or(() -> computed(ViableCells.FORMULA, () -> density(given)));
		viableCells = given.viableCells().or(() -> computed(ViableCells.FORMULA, () -> viableDensity
				.flatMap(density -> given.volume().flatMap(volume -> ViableCells.ofViableDensity(density, volume)))
				.map(millions -> millions.movePointRight(MILLIONS))));
	}

	/** The numbers, or what contradicts in those given. */
	static Outcome<CountNumbers> of(Acts.Count given) {
		if (given.viableDensity().isEmpty() && given.totalDensity().isEmpty() && given.viableCells().isEmpty()) {
			return Outcome.refused("count.empty", "A count needs a density or the number of viable cells. Enter one.");
		}
		boolean contradicts = given.viableDensity().isPresent() && given.totalDensity().isPresent()
				&& given.viableDensity().get().compareTo(given.totalDensity().get()) > 0;
		return contradicts ? Outcome.refused("count.contradiction", "The density of viable cells, "
				+ given.viableDensity().get().toPlainString() + ", is above that of all cells, "
				+ given.totalDensity().get().toPlainString() + ". Check the numbers.") : Outcome.of(new CountNumbers(given));
	}

	Optional<BigDecimal> viability() {
		return viability;
	}

	Optional<BigDecimal> viableDensity() {
		return viableDensity;
	}

	Optional<BigDecimal> viableCells() {
		return viableCells;
	}

	/** Formulas that computed something. */
	Optional<String> formulas() {
		return used.isEmpty() ? Optional.empty()
				: Optional.of(used.stream().distinct().map(FormulaVersion::toString).collect(Collectors.joining(", ")));
	}

	private static Optional<BigDecimal> density(Acts.Count given) {
		return given.viableCells().flatMap(cells -> given.volume().filter(volume -> volume.signum() > 0)
				.map(volume -> cells.divide(volume, Precision.CONTEXT).movePointLeft(MILLIONS)));
	}

	private Optional<BigDecimal> computed(FormulaVersion formula, Supplier<Optional<BigDecimal>> computation) {
		Optional<BigDecimal> number = computation.get().map(Precision::kept);
		number.ifPresent(found -> used.add(formula));
		return number;
	}
}
