/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.value;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A unit of measurement. Units of one dimension differ by a power of ten, so that a value goes from one to the other
 * without rounding.
 *
 * @param code      UCUM code, for example {@code 10*6/mL}, {@code um}, {@code %}, {@code 1}
 * @param dimension what is measured, for example {@code length}
 * @param power     the unit as a power of ten of its dimension's first unit
 */
public record Unit(String code, String dimension, int power) {

	/** The unit of a pure number. */
	public static final Unit ONE = new Unit("1", "number", 0);

	/** Checks that nothing is missing. */
	public Unit {
		Objects.requireNonNull(code, "code");
		Objects.requireNonNull(dimension, "dimension");
	}

	/** The unit of a UCUM code that a reader states; an unknown code is a fault in the reader. */
	public static Unit ofCode(String code) {
		return UnitCatalogue.byCode(code)
				.orElseThrow(() -> new IllegalArgumentException("Not a UCUM unit that is known here: " + code));
	}

	/**
	 * The unit that an instrument spelled, for example {@code (x10^6) cells/mL} without the brackets, {@code µm},
	 * {@code percent}; empty when it is none that is known.
	 */
	public static Optional<Unit> parse(String spelled) {
		return new UnitSpelling(spelled).unit();
	}

	/** Whether values can go from this unit to another. */
	public boolean convertsTo(Unit other) {
		return dimension.equals(other.dimension);
	}

	/** A value in this unit as a value in another of the same dimension, exactly. */
	public BigDecimal convert(BigDecimal value, Unit other) {
		if (!convertsTo(other)) {
			throw new IllegalArgumentException("No way from " + code + " to " + other.code);
		}
		return value.scaleByPowerOfTen(power - other.power);
	}

	/** This unit times a power of ten. */
	Unit times(int exponent) {
		if (exponent == 0) {
			return this;
		}
		String factor = "10*" + exponent;
		return new Unit(code.startsWith("/") ? factor + code : factor + "." + code, dimension, power + exponent);
	}
}
