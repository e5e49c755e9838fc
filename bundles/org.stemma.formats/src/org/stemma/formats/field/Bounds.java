/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.field;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * Between which numbers a quantity can lie at all; not an acceptance criterion, those are the laboratory's.
 *
 * @param least the smallest possible number
 * @param open  whether the smallest number itself is impossible
 * @param most  the largest possible number, if there is one
 * @param zero  whether zero is possible although it lies below
 */
public record Bounds(BigDecimal least, boolean open, Optional<BigDecimal> most, boolean zero) {

	/** Checks that nothing is missing. */
	public Bounds {
		Objects.requireNonNull(least, "least");
		Objects.requireNonNull(most, "most");
	}

	/** Counts, densities, lengths: zero or more. */
	public static Bounds notNegative() {
		return new Bounds(BigDecimal.ZERO, false, Optional.empty(), false);
	}

	/** Factors: more than zero. */
	public static Bounds positive() {
		return new Bounds(BigDecimal.ZERO, true, Optional.empty(), false);
	}

	/** Shares in percent: 0 to 100. */
	public static Bounds percentage() {
		return new Bounds(BigDecimal.ZERO, false, Optional.of(BigDecimal.valueOf(100)), false);
	}

	/**
	 * Densities of cells in millions per mL: none, or from 100 per mL to 100,000 millions, which no suspension exceeds. Beyond
	 * is a number that was written in another unit than the file states or its format has.
	 */
	public static Bounds density() {
		return new Bounds(new BigDecimal("0.0001"), false, Optional.of(BigDecimal.valueOf(100_000)), true);
	}

	/**
	 * Mean or limiting diameters of cells in micrometres: none, or from a tenth of a micrometre to one millimetre, which no
	 * cell counter exceeds. Beyond is a number that was written in another unit or lost its decimal mark.
	 */
	public static Bounds diameter() {
		return new Bounds(new BigDecimal("0.1"), false, Optional.of(BigDecimal.valueOf(1000)), true);
	}

	/** Circularities, of which a circle has 1 and a jagged outline less; pixels may make a little more of it. */
	public static Bounds circularity() {
		return new Bounds(BigDecimal.ZERO, false, Optional.of(BigDecimal.TWO), false);
	}

	/** Whether a number lies between them. */
	public boolean hold(BigDecimal number) {
		if (zero && number.signum() == 0) {
			return true;
		}
		int below = number.compareTo(least);
		return (open ? below > 0 : below >= 0) && most.map(top -> number.compareTo(top) <= 0).orElse(true);
	}

	@Override
	public String toString() {
		return most.map(top -> "from " + least + " to " + top).orElse((open ? "more than " : "at least ") + least);
	}
}
