/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.api;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A number with its unit, as entered: the scale of the number is kept, so 1.50 stays 1.50.
 *
 * @param value the number, at most 31 digits
 * @param unit  UCUM code such as {@code 10*6/mL}, {@code %}, {@code cm2}; {@code 1} for a pure number
 */
public record Quantity(BigDecimal value, String unit) {

	/** Longest number that every store keeps exactly. */
	public static final int MAXIMUM_DIGITS = 31;

	/** Refuses a missing part, a blank unit and a number with too many digits. */
	public Quantity {
		Objects.requireNonNull(value, "value");
		Objects.requireNonNull(unit, "unit");
		if (unit.isBlank()) {
			throw new IllegalArgumentException("A quantity needs a unit; a pure number has unit 1");
		}
		if (value.precision() > MAXIMUM_DIGITS || value.scale() > MAXIMUM_DIGITS || value.scale() < 0) {
			throw new IllegalArgumentException("A quantity has at most " + MAXIMUM_DIGITS + " digits, found " + value);
		}
	}

	/** A quantity from the digits as written, for example {@code of("0.75", "10*6/mL")}. */
	public static Quantity of(String value, String unit) {
		return new Quantity(plain(new BigDecimal(value)), unit);
	}

	/** A quantity from a number; an exponent is written out. */
	public static Quantity of(BigDecimal value, String unit) {
		return new Quantity(plain(value), unit);
	}

	private static BigDecimal plain(BigDecimal value) {
		return value.scale() < 0 ? value.setScale(0) : value;
	}

	@Override
	public String toString() {
		return "1".equals(unit) ? value.toPlainString() : value.toPlainString() + " " + unit;
	}
}
