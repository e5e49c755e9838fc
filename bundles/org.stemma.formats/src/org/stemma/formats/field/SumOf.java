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

/**
 * A whole that the file states together with its two parts, as live and dead cells make all cells. A difference beyond
 * rounding and one hundredth of the whole is doubted.
 *
 * @param whole  field of the whole
 * @param first  field of one part, in the same unit
 * @param second field of the other part, in the same unit
 */
public record SumOf(String whole, String first, String second) implements SampleCheck {

	private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

	/** Checks that nothing is missing. */
	public SumOf {
		Objects.requireNonNull(whole, "whole");
		Objects.requireNonNull(first, "first");
		Objects.requireNonNull(second, "second");
	}

	@Override
	public void check(SampleContent sample, ProblemLog log) {
		Optional<Measured> all = SampleCheck.number(sample, whole);
		Optional<Measured> one = SampleCheck.number(sample, first);
		Optional<Measured> other = SampleCheck.number(sample, second);
		if (all.isPresent() && one.isPresent() && other.isPresent() && differs(all.get(), one.get(), other.get())) {
			log.add(new Mismatch("value.inconsistent", all.get().place(), all.get().text(), whole + " to be the sum of " + first
					+ " " + one.get().text() + " and " + second + " " + other.get().text(),
					"Compare the values with the instrument.").warning());
		}
	}

	private static boolean differs(Measured all, Measured one, Measured other) {
		BigDecimal whole = all.value().orElseThrow();
		BigDecimal sum = one.value().orElseThrow().add(other.value().orElseThrow());
		BigDecimal rounding = SampleCheck.rounding(all).add(SampleCheck.rounding(one)).add(SampleCheck.rounding(other));
		return whole.subtract(sum).abs().compareTo(whole.multiply(TOLERANCE).add(rounding)) > 0;
	}
}
