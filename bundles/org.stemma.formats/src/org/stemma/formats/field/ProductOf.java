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

import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.value.Unit;

/**
 * A value that the file states together with the two that it is calculated from, as the concentration of a sample is that in
 * the tube times the dilution. A difference beyond rounding and two hundredths is doubted; it is how a number under a wrong
 * unit or without its decimal mark is noticed.
 *
 * @param product field of the calculated value
 * @param part    field of what was measured, in a unit that converts to that of the product
 * @param factor  field of a pure number
 */
public record ProductOf(String product, String part, String factor) implements SampleCheck {

	private static final BigDecimal TOLERANCE = new BigDecimal("0.02");

	/** Checks that nothing is missing. */
	public ProductOf {
		Objects.requireNonNull(product, "product");
		Objects.requireNonNull(part, "part");
		Objects.requireNonNull(factor, "factor");
	}

	@Override
	public void check(SampleContent sample, ProblemLog log) {
		Optional<Measured> stated = SampleCheck.number(sample, product);
		Optional<Measured> measured = SampleCheck.number(sample, part);
		Optional<Measured> times = SampleCheck.number(sample, factor).filter(one -> one.value().orElseThrow().signum() != 0);
		if (stated.isPresent() && measured.isPresent() && times.isPresent() && differs(stated.get(), measured.get(), times.get())) {
			log.add(new Mismatch("value.inconsistent", stated.get().place(), stated.get().text(),
					product + " to agree with " + part + " " + measured.get().text() + " times " + factor + " " + times.get().text(),
					"Compare the values and their units with the instrument.").warning());
		}
	}

	private static boolean differs(Measured stated, Measured measured, Measured times) {
		Unit unit = Unit.ofCode(stated.unit());
		Unit from = Unit.ofCode(measured.unit());
		if (!from.convertsTo(unit)) {
			return false;
		}
		BigDecimal factor = times.value().orElseThrow();
		BigDecimal expected = from.convert(measured.value().orElseThrow().multiply(factor), unit);
		BigDecimal rounded = SampleCheck.rounding(measured).multiply(factor.abs()).add(SampleCheck.rounding(times).multiply(measured.value().orElseThrow().abs()));
		BigDecimal rounding = SampleCheck.rounding(stated).add(from.convert(rounded, unit));
		return stated.value().orElseThrow().subtract(expected).abs().compareTo(expected.abs().multiply(TOLERANCE).add(rounding)) > 0;
	}
}
