/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.stemma.api.Problem;
import org.stemma.api.Quantity;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.SampleContent;

/** What an instrument cannot have measured, whatever the file says: such rows are not kept. */
final class SamplePlausibility {

	private static final Instant FIRST = Instant.parse("1990-01-01T00:00:00Z");
	private static final Duration TOLERANCE = Duration.ofMinutes(10);
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	private static final Set<String> COUNTED = Set.of("10*6/mL", "/mL", "10*6", "10*3/uL", "um");

	List<Problem> check(SampleContent sample, Instant now) {
		List<Problem> problems = new ArrayList<>();
		time(sample, now, problems);
		sample.measurements().forEach(measured -> measured.value()
				.ifPresent(value -> number(measured, value, problems)));
		return problems;
	}

	private static void time(SampleContent sample, Instant now, List<Problem> problems) {
		if (sample.time().isEmpty()) {
			problems.add(Problem.warning("time.unknown", "The file does not say when the sample was measured; results are "
					+ "entered with the time of the import.", sample.place()));
			return;
		}
		Instant measured = sample.time().get().instant();
		if (measured.isAfter(now.plus(TOLERANCE))) {
			problems.add(Problem.error("time.future", "The sample was measured on " + sample.time().get().clock()
					+ ", which lies in the future. Check the instrument's clock and the laboratory's zone.", sample.place()));
		}
		if (measured.isBefore(FIRST)) {
			problems.add(Problem.error("time.past", "The sample was measured on " + sample.time().get().clock()
					+ ", before there were such instruments. Check the instrument's clock.", sample.place()));
		}
	}

	private static void number(Measured measured, BigDecimal value, List<Problem> problems) {
		boolean counted = COUNTED.contains(measured.unit()) || measured.field().endsWith("count");
		boolean viability = measured.unit().equals("%")
				&& measured.field().toLowerCase(Locale.ROOT).startsWith("viability");
		if ((counted || viability) && value.signum() < 0) {
			problems.add(implausible(measured, "less than nothing"));
		}
		if (viability && value.compareTo(HUNDRED) > 0) {
			problems.add(implausible(measured, "more than all"));
		}
		if (value.precision() > Quantity.MAXIMUM_DIGITS || value.scale() > Quantity.MAXIMUM_DIGITS
				|| value.scale() < -Quantity.MAXIMUM_DIGITS) {
			problems.add(implausible(measured, "more than " + Quantity.MAXIMUM_DIGITS + " digits"));
		}
	}

	private static Problem implausible(Measured measured, String why) {
		return Problem.error("value.implausible", measured.field() + " cannot be " + measured.text() + ": " + why
				+ ". Check the file and the instrument.", measured.place());
	}
}
