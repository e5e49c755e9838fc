/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.field;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import java.util.Optional;

import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;

/**
 * A percentage that the file states together with the part and the whole it comes from, as viability is viable cells of
 * all cells. Instruments round each of the three by itself, so only a difference beyond that and one percentage point
 * is doubted; it is how values under a wrong name are noticed.
 *
 * @param share field of the percentage
 * @param part  field of the part
 * @param whole field of the whole, in the same unit as the part
 */
public record PercentOf(String share, String part, String whole) implements SampleCheck {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	private static final BigDecimal TOLERANCE = BigDecimal.ONE;

	/** Checks that nothing is missing. */
	public PercentOf {
		Objects.requireNonNull(share, "share");
		Objects.requireNonNull(part, "part");
		Objects.requireNonNull(whole, "whole");
	}

	@Override
	public void check(SampleContent sample, ProblemLog log) {
		Optional<Measured> stated = SampleCheck.number(sample, share);
		Optional<Measured> counted = SampleCheck.number(sample, part);
		Optional<Measured> all = SampleCheck.number(sample, whole);
		if (stated.isPresent() && counted.isPresent() && all.isPresent()
				&& differs(stated.get(), counted.get(), all.get())) {
			log.add(new Mismatch("value.inconsistent", stated.get().place(), stated.get().text(),
					share + " to agree with " + part + " " + counted.get().text() + " of " + whole + " " + all.get().text(),
					"Compare the values with the instrument.").warning());
		}
	}

	private static boolean differs(Measured stated, Measured counted, Measured all) {
		BigDecimal least = all.value().orElseThrow().subtract(SampleCheck.rounding(all));
		BigDecimal most = all.value().orElseThrow().add(SampleCheck.rounding(all));
		if (least.signum() <= 0) {
			return false;
		}
		BigDecimal part = counted.value().orElseThrow();
		BigDecimal slack = TOLERANCE.add(SampleCheck.rounding(stated));
		BigDecimal low = percent(part.subtract(SampleCheck.rounding(counted)), most).subtract(slack);
		BigDecimal high = percent(part.add(SampleCheck.rounding(counted)), least).add(slack);
		BigDecimal share = stated.value().orElseThrow();
		return share.compareTo(low) < 0 || share.compareTo(high) > 0;
	}

	private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
		return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
	}
}
