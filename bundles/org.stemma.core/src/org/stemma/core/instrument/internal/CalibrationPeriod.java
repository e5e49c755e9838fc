/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * One calibration and how long it covers.
 *
 * @param code      its code
 * @param performed first day
 * @param due       last day
 * @param outcome   outcome by name
 */
public record CalibrationPeriod(String code, LocalDate performed, LocalDate due, String outcome) {

	private static final String FAILED = "FAILED";

	/**
	 * What is wrong with a day; empty when it is covered. The last calibration up to that day decides, whatever came before
	 * it.
	 */
	public static Optional<Gap> uncovered(Collection<CalibrationPeriod> calibrations, LocalDate day) {
		Optional<CalibrationPeriod> last = calibrations.stream().filter(period -> !period.performed.isAfter(day))
				.max(Comparator.comparing(CalibrationPeriod::performed).thenComparing(CalibrationPeriod::code));
		if (last.isEmpty()) {
			return Optional.of(new Gap("none", "was not calibrated by then"));
		}
		if (last.get().outcome.equals(FAILED)) {
			return Optional.of(new Gap("failed", "had failed calibration " + last.get().code));
		}
		return last.filter(period -> period.due.isBefore(day))
				.map(period -> new Gap("overdue", "was due for calibration on " + period.due));
	}

	/** A day that no calibration covers: a word for codes, and words that follow the instrument's name. */
	public record Gap(String code, String words) {
	}
}
