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
import java.util.regex.Pattern;

import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;

/**
 * A density in whole cells per mL with a mark between thousands, which was read as one between decimals: {@code 274.000} beside
 * {@code 45.1}. For software that writes no decimals there.
 *
 * @param field field of the density, in millions per mL
 */
public record WholeDensity(String field) implements SampleCheck {

	private static final Pattern GROUPED = Pattern.compile("\\d{1,3}[.,]\\d{3}");
	private static final BigDecimal THOUSAND = new BigDecimal("0.001");

	/** Checks that nothing is missing. */
	public WholeDensity {
		Objects.requireNonNull(field, "field");
	}

	@Override
	public void check(SampleContent sample, ProblemLog log) {
		sample.measured(field).filter(WholeDensity::isDivided).ifPresent(density -> log.add(new Mismatch("value.odd", density.place(), density.text(),
				"whole cells per mL", "Its mark may stand between thousands: compare the value with the instrument.").warning()));
	}

	private static boolean isDivided(Measured density) {
		return density.value().filter(number -> number.compareTo(THOUSAND) < 0).isPresent() && GROUPED.matcher(density.text()).matches();
	}
}
